package org.daybook.command.meeting.agenda;

import org.daybook.command.rule.Rule;

/** An agenda that was sent out is not replaced: what is out keeps its number. */
record AgendaThatIsOutIsChangedItemByItem(boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "The agenda has been sent out; add, reword or withdraw single items instead";
    }
}
