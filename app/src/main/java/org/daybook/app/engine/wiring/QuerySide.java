package org.daybook.app.engine.wiring;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.daybook.query.ReadSide;
import org.daybook.query.asof.RecordHead;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The read side, where this node answers questions. */
@Configuration(proxyBeanMethods = false)
@OnQuerySide
@Import(ReadSide.class)
class QuerySide {

    @Bean
    RecordHead recordHead(EventStore events) {
        return () -> position(events.createHeadToken());
    }

    private static long position(TrackingToken head) {
        return head == null ? -1 : head.position().orElse(-1);
    }
}
