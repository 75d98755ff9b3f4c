package org.daybook.command.meeting.action;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.review.EntryLink;

/** An action is taken up by an entry of the programme that plans a next step or adds a deliverable. */
@Breach(kind = Rejection.Kind.INVALID, field = "takenUpBy")
public record ActionIsTakenUpByANextStepOrDeliverable(EntryLink takenUpBy, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "Entry " + takenUpBy.entry() + " of the workstream " + takenUpBy.workstream()
                + " does not plan a next step or add a deliverable in the programme";
    }
}
