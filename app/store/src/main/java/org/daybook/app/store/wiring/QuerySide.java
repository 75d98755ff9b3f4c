package org.daybook.app.store.wiring;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.daybook.command.dispatch.DispatchConfiguration;
import org.daybook.command.http.CommandService;
import org.daybook.query.ReadSide;
import org.daybook.query.asof.RecordHead;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Imports the read side, on nodes that answer views; commands from its pages are sent to nodes that take them. */
@Configuration(proxyBeanMethods = false)
@OnQuerySide
@Import({ReadSide.class, DispatchConfiguration.class, CommandService.class})
class QuerySide {

    @Bean
    RecordHead recordHead(EventStore events) {
        return () -> position(events.createHeadToken());
    }

    private static long position(TrackingToken head) {
        return head == null ? -1 : head.position().orElse(-1);
    }
}
