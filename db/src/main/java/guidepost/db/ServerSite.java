package guidepost.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import guidepost.exchange.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.postgresql.ds.PGSimpleDataSource;

/** A store on a server, which several programs share. */
final class ServerSite implements Site {
    private static final int CONNECTIONS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ServerAddress address;
    private final HikariDataSource pool;
    private final DSLContext dsl;
    private boolean created;

    private ServerSite(ServerAddress address, HikariDataSource pool, Runnable beforeSql) {
        this.address = address;
        this.pool = pool;
        this.dsl = Dsl.over(
                pool, address.kind() == ServerAddress.Kind.H2 ? SQLDialect.H2 : SQLDialect.POSTGRES, beforeSql);
    }

    /** @throws StoreFault where the server cannot be reached, or its store is not one this program can use */
    static ServerSite open(
            ServerAddress address, Path dataFolder, Migrations migrations, FirstEdition first, Runnable beforeSql) {
        beforeSql.run();
        ServerSite site = new ServerSite(address, pool(address), beforeSql);
        try {
            site.prepare(new StoreFolder(Disk.real(), dataFolder), migrations, first);
            return site;
        } catch (IOException e) {
            site.close();
            throw StoreFault.because("the data folder " + dataFolder + " cannot be used", e);
        } catch (RuntimeException e) {
            site.close();
            throw e;
        }
    }

    private void prepare(StoreFolder folder, Migrations migrations, FirstEdition first) throws IOException {
        OptionalInt version = Migrations.version(TableShape.of(pool), dsl);
        if (version.orElse(0) == 0 && folder.wasInstalled(address.spoken())) {
            throw new StoreFault("the store at " + address.spoken() + " is gone; put it back, or delete its line in "
                    + folder.installed() + " to begin with a new one");
        }
        migrations.refuseNewer(version.orElse(0));
        if (version.orElse(0) < migrations.newest()) {
            migrations.run(pool, dsl);
            created = dsl.transactionResult(tx -> first.publishInto(tx.dsl(), migrations.newest()));
            barrier();
        }
        folder.disk().makeFolder(folder.dataFolder());
        folder.noteInstalled(address.spoken());
    }

    private static HikariDataSource pool(ServerAddress address) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(address.kind() == ServerAddress.Kind.H2 ? h2(address) : postgresql(address));
        config.setPoolName("store");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE.toMillis());
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw StoreFault.because("the database at " + address.spoken() + " cannot be reached", cause);
        }
    }

    private static DataSource postgresql(ServerAddress address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {address.host()});
        address.port().ifPresent(port -> source.setPortNumbers(new int[] {port}));
        source.setDatabaseName(address.database());
        address.user().ifPresent(source::setUser);
        address.password().ifPresent(source::setPassword);
        address.encryption().ifPresent(source::setSslMode);
        source.setConnectTimeout((int) PATIENCE.toSeconds());
        source.setApplicationName("guidepost");
        return source;
    }

    private static DataSource h2(ServerAddress address) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(address.spoken() + ";IFEXISTS=TRUE;WRITE_DELAY=0;LOCK_TIMEOUT=10000");
        source.setUser(address.user().orElse("sa"));
        source.setPassword(address.password().orElse(""));
        return source;
    }

    @Override
    public DSLContext dsl() {
        return dsl;
    }

    @Override
    public boolean isAlone() {
        return false;
    }

    @Override
    public boolean isCreated() {
        return created;
    }

    @Override
    public Optional<PutBack> putBack() {
        return Optional.empty();
    }

    @Override
    public void backUp() {
        // The server's own duty.
    }

    @Override
    public List<Backup> backups() {
        return List.of();
    }

    @Override
    public <T> T lookInto(Backup backup, Function<DSLContext, T> look) {
        throw new StoreFault("the copies of a store on a server are the server's own");
    }

    @Override
    public void restore(Backup backup, Consumer<DSLContext> note) {
        throw new StoreFault("a store on a server is put back with the server's own tools");
    }

    @Override
    public void barrier() {
        if (address.kind() == ServerAddress.Kind.H2) {
            try (Connection connection = pool.getConnection()) {
                H2Commands.checkpointSync(connection);
            } catch (SQLException e) {
                throw StoreFault.because("the store cannot be forced to the disk", e);
            }
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
