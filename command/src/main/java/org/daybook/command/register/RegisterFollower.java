package org.daybook.command.register;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.daybook.shared.contract.DaybookEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Follows the record with the register, where entries are written elsewhere than in its database: it must take what
 * comes.
 */
@ProcessingGroup("register")
public final class RegisterFollower {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterFollower.class);

    private final RegisterKeeper keeper;
    private final JdbcClient register;

    public RegisterFollower(RegisterKeeper keeper, JdbcClient register) {
        this.keeper = keeper;
        this.register = register;
    }

    @EventHandler
    void on(DaybookEvent event, DomainEventMessage<?> entry) {
        try {
            keeper.of(entry).ifPresent(change -> change.make(register));
        } catch (NameTakenMeanwhile e) {
            LOG.error(
                    "Two bear one name, of which the register knows the first: {} {}", entry.getType(), e.getMessage());
        }
    }
}
