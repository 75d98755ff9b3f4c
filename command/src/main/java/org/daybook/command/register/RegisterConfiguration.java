package org.daybook.command.register;

import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.daybook.command.register.jdbc.JdbcRegister;
import org.daybook.command.register.jdbc.NameReservations;
import org.daybook.command.register.jdbc.RecordedEntries;
import org.daybook.command.register.jdbc.StoredEntries;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The register in the application's database. */
@Configuration(proxyBeanMethods = false)
public class RegisterConfiguration {

    private static final Duration LAPSE = Duration.ofMinutes(1);

    @Bean
    Register register(DataSource dataSource, RecordedEntries recorded) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        return new JdbcRegister(jdbc, new NameReservations(jdbc, recorded, LAPSE), recorded);
    }

    @Bean
    RegisterKeeper registerKeeper(RecordedEntries recorded) {
        return new RegisterKeeper(recorded);
    }

    @Bean
    RegisterIntake registerIntake(
            RegisterKeeper keeper,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            ObjectProvider<EventStore> events) {
        return new RegisterIntake(
                keeper,
                JdbcClient.create(dataSource),
                new TransactionTemplate(transactions),
                (aggregate, from) -> events.getObject().readEvents(aggregate.toString(), from));
    }

    @Bean
    RecordedEntries recordedEntries(ObjectProvider<EventStore> events) {
        return new StoredEntries(events::getObject);
    }
}
