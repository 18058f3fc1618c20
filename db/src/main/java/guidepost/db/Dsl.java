package guidepost.db;

import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;

/** The one way jOOQ is set up: the same statements for every engine, guarded, with record versions watched. */
final class Dsl {
    private Dsl() {}

    /** @param beforeSql runs before each statement, and throws where this thread must not wait for a disk */
    static DSLContext over(DataSource source, SQLDialect dialect, Runnable beforeSql) {
        DefaultConfiguration configuration = new DefaultConfiguration();
        configuration.set(new DataSourceConnectionProvider(source));
        configuration.set(dialect);
        configuration.set(new Settings()
                .withRenderNameCase(RenderNameCase.LOWER)
                .withRenderQuotedNames(RenderQuotedNames.NEVER)
                .withExecuteWithOptimisticLocking(true));
        configuration.set(ExecuteListener.onExecuteStart((ExecuteContext statement) -> beforeSql.run()));
        return DSL.using(configuration);
    }
}
