package org.daybook.shared.action.due;

import java.util.Set;
import org.daybook.shared.clock.DateInWords;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.NormalisedName;
import org.jspecify.annotations.Nullable;

/**
 * When an action is due: on a target date, or at the board's next meeting, whenever that is.
 *
 * @param date absent where it is due at the next meeting
 */
public record ActionDate(Boolean nextMeeting, @Nullable TargetDate date) {

    private static final ActionDate NEXT_MEETING = new ActionDate(true, null);

    private static final Set<String> NEXT_MEETING_WORDS = Set.of(
            "next meeting", "the next meeting", "by next meeting", "by the next meeting", "next mtg", "next board");

    public ActionDate {
        if (nextMeeting == (date != null))
            throw new InvalidValue("date", "or else nextMeeting is required, and not both");
    }

    /** As people wrote it: words such as "next meeting" mean that, and give no date for anything but an action. */
    public static ActionDate of(TargetDate written) {
        boolean words = written.kind() == TargetDateKind.CONTINGENT;
        return words
                        && NEXT_MEETING_WORDS.contains(
                                NormalisedName.of(written.asWritten()).value())
                ? NEXT_MEETING
                : new ActionDate(false, written);
    }

    /** The same; null where nothing was written. */
    public static @Nullable ActionDate ofNullable(@Nullable TargetDate written) {
        return written == null ? null : of(written);
    }

    /** Whether the other is this one in another spelling. */
    public boolean sameDays(ActionDate other) {
        return nextMeeting ? other.nextMeeting : !other.nextMeeting && date.sameDays(other.date);
    }

    /** "next meeting", or the words as written with how they were read. */
    public String inWords() {
        return nextMeeting ? "next meeting" : DateInWords.of(date);
    }
}
