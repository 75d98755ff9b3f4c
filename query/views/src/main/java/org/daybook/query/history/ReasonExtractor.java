package org.daybook.query.history;

import java.util.Objects;
import java.util.stream.Stream;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.decision.DecisionRegistered;
import org.daybook.shared.redaction.RedactionEvent;
import org.daybook.shared.workstream.decision.RequestAnswered;
import tools.jackson.databind.JsonNode;

/** Extracts the reason for an entry, in its author's words. */
public final class ReasonExtractor {

    private ReasonExtractor() {}

    /** Null where no reason was given. */
    public static String of(DaybookEvent event) {
        JsonNode said = EventContract.current().tree(event);
        if (event instanceof RedactionEvent told)
            return told.redaction().reason().value();
        if (event instanceof DecisionRegistered || event instanceof RequestAnswered) return null;
        return Stream.of("reason", "minute", "resolution", "outcome", "evidence", "note")
                .map(said::get)
                .filter(Objects::nonNull)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .findFirst()
                .orElse(null);
    }
}
