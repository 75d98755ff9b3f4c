package org.daybook.app.store.redaction;

import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.daybook.app.store.database.Database;
import org.daybook.app.store.wiring.OnCommandSide;
import org.daybook.app.store.wiring.OnPostgres;
import org.daybook.query.asof.ProjectionWait;
import org.daybook.query.database.CommitSignal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class RedactionConfiguration {

    /** Null where no role is named that may redact. A node without views hears no signal of theirs, and looks once a second. */
    @Bean
    @OnPostgres
    @OnCommandSide
    Redacting redacting(
            Database database,
            @Qualifier("unpooled") DataSource connections,
            JdbcClient jdbc,
            ObjectProvider<ProjectionWait> wait,
            Clock clock,
            ZoneId zone) {
        return database.redactor()
                .map(login -> new Redacting(
                        database.as(login),
                        connections,
                        new StandingNames(jdbc),
                        wait.getIfAvailable(() -> new ProjectionWait(new CommitSignal())),
                        clock,
                        zone))
                .orElse(null);
    }
}
