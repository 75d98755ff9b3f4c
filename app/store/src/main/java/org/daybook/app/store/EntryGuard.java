package org.daybook.app.store;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MetaData;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.entry.EntryMetadata;

/**
 * Lets no incomplete entry into the event store, whichever engine keeps it: an event of the contract, of an aggregate,
 * that says who made it, in which role and post, from which day it holds, in which zone, and with which salt. It stamps
 * nothing: what is missing is a fault in the software.
 */
public final class EntryGuard implements MessageDispatchInterceptor<EventMessage<?>> {

    private static final List<String> REQUIRED = List.of(
            EntryMetadata.ACTOR,
            EntryMetadata.ROLE,
            EntryMetadata.POST,
            EntryMetadata.EFFECTIVE_ON,
            EntryMetadata.ZONE,
            EntryMetadata.SALT);

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        return (index, event) -> complete(event);
    }

    private static EventMessage<?> complete(EventMessage<?> event) {
        if (!(event instanceof DomainEventMessage<?>) || !(event.getPayload() instanceof DaybookEvent)) {
            throw new IncompleteEntry(event.getPayloadType().getName() + " is not an event of an aggregate");
        }
        MetaData stamp = event.getMetaData();
        for (String name : REQUIRED) {
            if (!(stamp.get(name) instanceof String value) || value.isBlank()) {
                throw new IncompleteEntry(event.getPayloadType().getSimpleName() + " lacks " + name);
            }
        }
        stamp.forEach(EntryGuard::refuseUnlessText);
        return event;
    }

    private static void refuseUnlessText(String name, Object value) {
        if (!(value instanceof String)) throw new IncompleteEntry(name + " must be a string");
    }
}
