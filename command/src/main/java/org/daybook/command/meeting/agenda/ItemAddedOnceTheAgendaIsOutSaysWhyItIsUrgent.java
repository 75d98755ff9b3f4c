package org.daybook.command.meeting.agenda;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** An item that was not on the agenda as sent out is taken only for a reason of urgency. */
@Breach(kind = Rejection.Kind.INVALID, field = "urgency")
record ItemAddedOnceTheAgendaIsOutSaysWhyItIsUrgent(boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "The agenda has been sent out; say why this item cannot wait for the next meeting";
    }
}
