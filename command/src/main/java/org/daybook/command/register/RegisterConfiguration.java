package org.daybook.command.register;

import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register in the application's database. */
@Configuration(proxyBeanMethods = false)
public class RegisterConfiguration {

    private static final Duration LAPSE = Duration.ofMinutes(1);

    @Bean(destroyMethod = "close")
    ReservationPool reservationPool(DataSource dataSource) {
        return ReservationPool.beside(dataSource);
    }

    @Bean
    Register register(DataSource dataSource, ReservationPool pool, ObjectProvider<EventStore> events) {
        var names = new NameReservations(pool.dataSource(), new StoredEntries(events::getObject), LAPSE);
        return new JdbcRegister(JdbcClient.create(dataSource), names);
    }

    @Bean
    RegisterKeeper registerKeeper(DataSource dataSource, ObjectProvider<EventStore> events) {
        return new RegisterKeeper(JdbcClient.create(dataSource), new StoredEntries(events::getObject));
    }
}
