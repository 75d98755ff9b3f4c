package org.daybook.command.meeting.privacy;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** One text cannot be public in part. */
@Breach(field = "minutes")
public record MinutesWithAPrivatePartAreDrawnUpItemByItem(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "The meeting has private items; record the minute of each item instead of one text";
    }
}
