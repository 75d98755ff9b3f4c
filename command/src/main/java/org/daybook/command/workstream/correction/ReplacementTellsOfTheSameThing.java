package org.daybook.command.workstream.correction;

import java.util.Optional;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.workstream.WorkstreamEvent;

/**
 * The replacement of an entry has the same type and is about the same entity.
 *
 * @param replacement empty where no entry of a correctable type would come of it
 */
@Breach(kind = Rejection.Kind.INVALID, field = "replacement")
public record ReplacementTellsOfTheSameThing(WorkstreamEvent target, Optional<WorkstreamEvent> replacement)
        implements Rule {

    @Override
    public boolean holds() {
        return replacement
                .filter(event -> event.getClass() == target.getClass())
                .filter(event -> Subject.of(event).equals(Subject.of(target)))
                .isPresent();
    }

    @Override
    public String otherwise() {
        String type = EventContract.current().of(target.getClass()).name();
        return "It must make an entry " + type
                + Subject.of(target).map(thing -> " about " + thing).orElse("");
    }
}
