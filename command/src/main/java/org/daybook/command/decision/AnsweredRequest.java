package org.daybook.command.decision;

import java.time.LocalDate;
import org.daybook.command.aggregate.IdempotencyKey;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.aggregate.Preconditions;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.Json;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.decision.RequestLink;
import org.daybook.shared.workstream.decision.AnswerRequest;

/**
 * The command that marks a request as answered. Its key follows from the entry of the decision, so that it takes effect once,
 * however often it is sent.
 */
final class AnsweredRequest {

    private AnsweredRequest() {}

    /** @param version of the entry that recorded or restated the outcome */
    static ParsedCommand<AnswerRequest> by(
            DecisionId decision, long version, RequestLink request, Actor actor, LocalDate effectiveOn) {
        AnswerRequest command = new AnswerRequest(request.request(), decision);
        IdempotencyKey key = new IdempotencyKey("decision/" + decision + "/" + version);
        return ParsedCommand.of(
                request.workstream().value(),
                command,
                actor,
                effectiveOn,
                new Preconditions(null, key),
                Json.mapper().valueToTree(command));
    }
}
