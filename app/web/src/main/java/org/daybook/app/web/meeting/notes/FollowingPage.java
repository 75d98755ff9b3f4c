package org.daybook.app.web.meeting.notes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.daybook.app.web.decision.RecordingAddress;
import org.daybook.app.web.form.typed.ReturnPlace;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.rejection.InvalidValue;
import org.springframework.web.util.UriUtils;

/** The page that follows when notes are saved: each button says what it leads to, so that nothing typed is left behind. */
final class FollowingPage {

    private FollowingPage() {}

    /**
     * @param heldOn the day from which a decision holds
     * @param then the page, a colon, and the item that it is about
     * @throws InvalidValue if there is no such page
     */
    static String of(MeetingId meeting, LocalDate heldOn, String then) {
        if (!then.matches("[a-z]+:[A-Za-z0-9._-]{0,64}")) throw unknown();
        String item = then.substring(then.indexOf(':') + 1);
        String page = "/meetings/" + meeting;
        return switch (then.substring(0, then.indexOf(':'))) {
            case "item" -> page + "/notes#item-" + item;
            case "action" -> page + "/notes/" + item + "/action";
            case "decision" ->
                RecordingAddress.anew().at(meeting.toString(), heldOn).underItem(item) + "&" + back(page, item);
            case "interest" -> page + "/do/declare-interest?about=" + item + "&" + back(page, item);
            case "attendance" -> page + "/attendance";
            case "quorum" -> page + "/do/record-quorum";
            default -> throw unknown();
        };
    }

    /** Whoever records something about an item is at the same item again afterwards. */
    private static String back(String page, String item) {
        return ReturnPlace.NAME + "=" + UriUtils.encode(page + "/notes#item-" + item, StandardCharsets.UTF_8);
    }

    private static InvalidValue unknown() {
        return new InvalidValue("then", "must be what a button of the page says");
    }
}
