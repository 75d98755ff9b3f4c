package org.daybook.command.rule;

import org.daybook.shared.rejection.Rejection;

/** Of a meeting with private items, a decision or action says which item it belongs to: nobody may presume that it is public. */
@Breach(kind = Rejection.Kind.INVALID, field = "item")
public record MeetingWithAPrivatePartIsCitedByItem(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "The meeting has private items; name the agenda item to which this belongs";
    }
}
