package org.daybook.app.web.meeting.notes;

import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.rejection.InvalidValue;

/** The page that follows when notes are saved: each button says what it leads to, so that nothing typed is left behind. */
final class FollowingPage {

    private FollowingPage() {}

    /**
     * @param then the page, a colon, and the item that it is about
     * @throws InvalidValue if there is no such page
     */
    static String of(MeetingId meeting, String then) {
        if (!then.matches("[a-z]+:[A-Za-z0-9._-]{0,64}")) throw unknown();
        String item = then.substring(then.indexOf(':') + 1);
        String page = "/meetings/" + meeting;
        return switch (then.substring(0, then.indexOf(':'))) {
            case "item" -> page + "/notes#item-" + item;
            case "action" -> page + "/notes/" + item + "/action";
            case "interest" -> page + "/do/declare-interest?about=" + item;
            case "attendance" -> page + "/attendance";
            case "quorum" -> page + "/do/record-quorum";
            default -> throw unknown();
        };
    }

    private static InvalidValue unknown() {
        return new InvalidValue("then", "must be what a button of the page says");
    }
}
