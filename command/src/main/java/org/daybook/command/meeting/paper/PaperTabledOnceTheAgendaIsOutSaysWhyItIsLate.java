package org.daybook.command.meeting.paper;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** A paper that was not out with the agenda says why it is late. */
@Breach(kind = Rejection.Kind.INVALID, field = "late")
record PaperTabledOnceTheAgendaIsOutSaysWhyItIsLate(boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "The agenda has been sent out; say why this paper is late";
    }
}
