package org.daybook.command.sending;

import java.time.LocalDate;
import java.util.UUID;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Required;
import tools.jackson.databind.JsonNode;

/**
 * A command as somebody asks for it.
 *
 * @param id the aggregate; absent for an opening that leaves the choice to the server
 * @param effectiveOn the day from which the entry is to hold, in the installation's zone; absent means today
 * @param ifMatch the version of the aggregate that the actor looked at; absent means any
 * @param idempotencyKey the actor's own key for this request; absent means none
 * @param body what was asked, by which a repeated request is told from another one with the same key
 */
public record CommandRequest(
        AggregateType aggregate,
        UUID id,
        DaybookCommand command,
        Actor actor,
        LocalDate effectiveOn,
        Long ifMatch,
        IdempotencyKey idempotencyKey,
        JsonNode body) {

    /** @throws InvalidValue if something is missing */
    public CommandRequest {
        Required.present(aggregate, "aggregate");
        Required.present(command, "command");
        Required.present(actor, "actor");
        if (id == null && command.getClass() != aggregate.opening()) throw new InvalidValue("id", "is required");
        if (idempotencyKey != null) Required.present(body, "body");
    }
}
