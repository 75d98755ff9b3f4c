package org.daybook.command;

import java.time.Clock;
import java.time.ZoneId;
import org.daybook.command.aggregate.AggregateCaches;
import org.daybook.command.aggregate.CommandServices;
import org.daybook.command.aggregate.FollowUps;
import org.daybook.command.decide.RandomIdentifiers;
import org.daybook.command.dispatch.DispatchConfiguration;
import org.daybook.command.dispatch.EngineFailures;
import org.daybook.command.permission.PermissionTable;
import org.daybook.command.register.Register;
import org.daybook.command.register.RegisterConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The whole write side: aggregates, register, sender. The importing application provides a DataSource with the tables
 * of {@code db/migration}, a Clock, the installation's ZoneId, and Axon with an event store.
 */
@Configuration(proxyBeanMethods = false)
@Import({RegisterConfiguration.class, DispatchConfiguration.class})
public class CommandConfiguration {

    @Bean
    CommandServices commandServices(Clock clock, ZoneId zone, Register register, ObjectProvider<FollowUps> followUps) {
        return new CommandServices(
                clock, zone, new RandomIdentifiers(), register, followUps.getIfAvailable(() -> FollowUps.LATER));
    }

    /** Read at the start, so that a table with a gap stops it. */
    @Bean
    PermissionTable permissionTable() {
        return PermissionTable.committed();
    }

    @Bean
    AggregateCaches aggregateCaches(@Value("${daybook.aggregates-cached:2000}") long most) {
        return new AggregateCaches(most);
    }

    @Bean
    AggregatesModule aggregatesModule(AggregateCaches caches, ObjectProvider<EngineFailures> engine) {
        return new AggregatesModule(caches, engine.getIfAvailable(() -> EngineFailures.NONE));
    }
}
