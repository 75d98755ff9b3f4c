package org.daybook.app.store.wiring;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.daybook.command.register.RegisterChange;

/** Applies the changes of an entry to the register, in the transaction that writes the entry. */
@FunctionalInterface
interface RegisterInTransaction {
    Optional<RegisterChange> of(DomainEventMessage<?> entry);
}
