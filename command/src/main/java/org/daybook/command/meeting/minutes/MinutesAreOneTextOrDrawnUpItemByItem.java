package org.daybook.command.meeting.minutes;

import org.daybook.command.rule.Rule;

/** Minutes are either one text or drawn up from narratives of items. */
record MinutesAreOneTextOrDrawnUpItemByItem(boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "The minutes of this meeting are recorded in the other form: as one text, or item by item; keep to that form";
    }
}
