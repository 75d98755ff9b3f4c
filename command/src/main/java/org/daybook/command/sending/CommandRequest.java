package org.daybook.command.sending;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
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
        String idempotencyKey,
        JsonNode body) {

    private static final Pattern KEY = Pattern.compile("\\p{Print}{1,200}");

    /** @throws InvalidValue if something is missing or the key has another form */
    public CommandRequest {
        Required.present(aggregate, "aggregate");
        Required.present(command, "command");
        Required.present(actor, "actor");
        if (id == null && command.getClass() != aggregate.opening()) throw new InvalidValue("id", "is required");
        if (idempotencyKey != null) {
            Required.present(body, "body");
            if (!KEY.matcher(idempotencyKey).matches()) {
                throw new InvalidValue("idempotencyKey", "must be 1 to 200 visible ASCII characters");
            }
        }
    }
}
