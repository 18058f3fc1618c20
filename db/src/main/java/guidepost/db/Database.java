package guidepost.db;

import guidepost.exchange.Checker;
import guidepost.exchange.DefaultGuides;
import guidepost.exchange.DefaultScenarios;
import guidepost.exchange.PublishedEditions;
import guidepost.exchange.clinic.ClinicFile;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The store staff write in, open. Made once, handed to whoever needs a part of it, closed at the end. */
public final class Database implements AutoCloseable {
    private final Store store;
    private final EditionShelf editions;
    private final AuditTrail audit;
    private final EditionCourier courier;
    private final Consumer<PublishPhase> phases;
    private final ReviewDesk review;
    private final ClinicDesk clinic;

    private Database(Store store, PublishedEditions files, ClinicFile settings, Setup setup) {
        this.store = store;
        this.editions = new EditionShelf(store);
        this.audit = new AuditTrail(store);
        this.courier = new EditionCourier(store, editions, files);
        this.phases = setup.phases();
        this.review = new ReviewDesk(store, setup.approvalsNeeded());
        this.clinic = new ClinicDesk(store, settings);
    }

    /**
     * Opens the store: makes it where there never was one, mends it after a crash, and sees that the edition file is the edition published last.
     *
     * @param beforeSql runs before anything that can wait for a disk, and throws on a thread that must not
     * @throws StoreFault where the store cannot be used, in one sentence
     */
    public static Database open(DatabaseLocation location, Runnable beforeSql) {
        return open(location, beforeSql, ApprovalsNeeded.BY_IMPACT);
    }

    /**
     * As {@link #open(DatabaseLocation, Runnable)}.
     *
     * @param approvalsNeeded how many approvals a draft needs once staff have accounts
     */
    public static Database open(DatabaseLocation location, Runnable beforeSql, ApprovalsNeeded approvalsNeeded) {
        return open(location, beforeSql, Setup.STANDARD.with(approvalsNeeded));
    }

    /** What a test may want otherwise. */
    record Setup(Clock clock, Migrations migrations, Consumer<PublishPhase> phases, ApprovalsNeeded approvalsNeeded) {
        static final Setup STANDARD =
                new Setup(Clock.systemUTC(), Migrations.OF_THIS_PROGRAM, phase -> {}, ApprovalsNeeded.ONE);

        Setup with(ApprovalsNeeded needed) {
            return new Setup(clock, migrations, phases, needed);
        }

        Setup with(Clock other) {
            return new Setup(other, migrations, phases, approvalsNeeded);
        }

        Setup with(Migrations other) {
            return new Setup(clock, other, phases, approvalsNeeded);
        }

        Setup with(Consumer<PublishPhase> other) {
            return new Setup(clock, migrations, other, approvalsNeeded);
        }
    }

    static Database open(DatabaseLocation location, Runnable beforeSql, Setup setup) {
        FirstEdition first = new FirstEdition(DefaultGuides::builtIn, DefaultScenarios::all, setup.clock());
        Site site = location.server().isPresent()
                ? ServerSite.open(location.server().get(), location.dataFolder(), setup.migrations(), first, beforeSql)
                : EmbeddedSite.open(location.dataFolder(), setup.migrations(), first, beforeSql);
        try {
            PublishedEditions files = new PublishedEditions(location.dataFolder(), Checker.ofContent());
            Database database =
                    new Database(new Store(site, setup.clock()), files, new ClinicFile(location.dataFolder()), setup);
            database.settle();
            return database;
        } catch (RuntimeException e) {
            site.close();
            throw e;
        }
    }

    private void settle() {
        putBack()
                .ifPresent(from -> store.write(tx -> {
                    AuditTrail.append(tx, store.now(), entry(from));
                    return from;
                }));
        courier.catchUp();
    }

    private static AuditEntry entry(PutBack from) {
        String what = from.backup().map(Backup::name).orElse("an earlier version in the store's file");
        return AuditEntry.of(FirstEdition.PROGRAM, AuditAction.STORE_RESTORED)
                .changed(Optional.empty(), what)
                .because(from.damaged().map(file -> "damaged; kept as " + file.getFileName()));
    }

    /** What this opening had to put a damaged store back to; whoever opened it is to be told. */
    public Optional<PutBack> putBack() {
        return store.site().putBack();
    }

    public EditionShelf editions() {
        return editions;
    }

    public DraftDesk draft() {
        return new DraftDesk(store);
    }

    public Publisher publisher() {
        return new Publisher(store, courier, review, phases);
    }

    public StaffAccounts accounts() {
        return new StaffAccounts(store);
    }

    public ReviewDesk review() {
        return review;
    }

    public ScenarioDesk scenarios() {
        return new ScenarioDesk(store);
    }

    public EditionHistory history() {
        return new EditionHistory(store);
    }

    public AuditTrail audit() {
        return audit;
    }

    public ClinicDesk clinic() {
        return clinic;
    }

    public VisitTally visits() {
        return new VisitTally(store);
    }

    /**
     * Re-computes every seal and the audit chain, and holds rows and edition file against them.
     *
     * @param editions how many were looked at
     * @param problems what is broken, a line each that names it; empty where nothing is
     */
    public record Verified(int editions, int auditRows, List<String> problems) {
        public Verified {
            problems = List.copyOf(problems);
        }
    }

    public Verified verify() {
        return new Verification(store, audit, courier).run();
    }

    /** The copies of the store that can be put back, newest first; one is made at every publish. */
    public List<Backup> backups(SignedIn who) {
        store.require(who, Operation.LIST_BACKUPS);
        try {
            return store.site().backups();
        } catch (IOException e) {
            throw StoreFault.because("the backups cannot be read", e);
        }
    }

    /**
     * Makes a copy of the store now, and tries it.
     *
     * @throws StoreFault where it cannot be made, or the store is on a server
     */
    public Backup backUp(SignedIn who) {
        store.require(who, Operation.BACK_UP);
        if (!store.site().isAlone()) {
            throw new StoreFault("a store on a server is backed up with the server's own tools");
        }
        try {
            store.site().backUp();
            return store.site().backups().get(0);
        } catch (IOException e) {
            throw StoreFault.because("the backup cannot be made", e);
        }
    }

    /**
     * Tries a copy once more, and holds it to the store as it is.
     *
     * @throws StoreFault where it does not open: it cannot be put back
     */
    public BackupContents lookInto(SignedIn who, Backup backup) {
        store.require(who, Operation.LOOK_INTO_BACKUP);
        List<AuditTrail.Line> now = store.read(AuditTrail::all);
        try {
            return store.site().lookInto(backup, copy -> BackupContents.of(copy, now));
        } catch (IOException e) {
            throw StoreFault.because("the backup " + backup.name() + " cannot be read", e);
        }
    }

    /**
     * Puts a copy back in place of the store and closes; the store as it was is kept, and the edition patients are shown stays when it is opened again.
     *
     * @throws StoreFault where that copy cannot be put back
     */
    public void restore(SignedIn who, Backup backup) {
        store.require(who, Operation.RESTORE);
        AuditEntry entry =
                AuditEntry.of(who.shown(), AuditAction.STORE_RESTORED).changed(Optional.empty(), backup.name());
        try {
            store.site().restore(backup, tx -> AuditTrail.append(tx, store.now(), entry));
        } catch (IOException e) {
            throw StoreFault.because("the backup " + backup.name() + " cannot be put back", e);
        }
    }

    /** For this package's tests alone: every change goes through the parts above. */
    Store store() {
        return store;
    }

    @Override
    public void close() {
        store.site().close();
    }
}
