package org.daybook.command.meeting.privacy;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** An agenda that is given anew as headings alone gives its ids anew, and would make another item private. */
@Breach(field = "agenda")
public record AgendaWithPrivateItemsIsChangedItemByItem(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "The agenda has private items; add, reword or withdraw single items instead";
    }
}
