package org.daybook.command.door;

import java.time.LocalDate;
import java.util.UUID;
import org.daybook.command.sending.CommandRequest;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.CommandType;
import org.daybook.shared.contract.DaybookCommand;
import tools.jackson.databind.node.ObjectNode;

/**
 * One command as it was asked for at the door.
 *
 * @param id the aggregate; absent for an opening that leaves the choice to the server
 * @param effectiveOn the day from which it holds; absent means today
 * @param conditions what the request asks to be true of the version and the key
 * @param body the fields of the command as they came, without id and effectiveOn
 */
record Asked(
        CommandType type,
        UUID id,
        DaybookCommand command,
        LocalDate effectiveOn,
        Conditions conditions,
        ObjectNode body) {

    CommandRequest by(Actor actor) {
        return new CommandRequest(
                type.aggregate(),
                id,
                command,
                actor,
                effectiveOn,
                conditions.ifMatch(),
                conditions.idempotencyKey(),
                body);
    }
}
