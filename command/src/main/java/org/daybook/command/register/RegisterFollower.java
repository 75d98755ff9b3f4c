package org.daybook.command.register;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.daybook.shared.contract.DaybookEvent;

/**
 * Follows the record with the register, where entries are written elsewhere than in its database. What is acknowledged
 * is in the register already, see {@link RegisterIntake}; the follower applies entries of a node that was killed before
 * it could acknowledge them, and fills an empty register from an existing record.
 */
@ProcessingGroup(RegisterFollower.GROUP)
public final class RegisterFollower {

    public static final String GROUP = "register";

    private final RegisterIntake intake;

    public RegisterFollower(RegisterIntake intake) {
        this.intake = intake;
    }

    @EventHandler
    void on(DaybookEvent event, DomainEventMessage<?> entry) {
        intake.take(entry);
    }
}
