package org.daybook.command.decide;

import java.util.Optional;
import org.daybook.command.register.BoardRules;
import org.daybook.command.register.MeetingRules;
import org.daybook.shared.workstream.decision.SeenUpdate;

/**
 * What a rule needs from outside about boards and meetings, as values.
 *
 * @param board the one named; empty where it is not known, or not asked about
 * @param meeting the one named, with those of its papers that matter; empty as that
 * @param paper the update named; empty where it was not submitted in the programme, or not asked about
 * @param actionIsTakenUp whether the entry named can take up an action: a next step or deliverable of the programme
 */
public record Boardroom(
        Optional<BoardRules> board,
        Optional<MeetingRules> meeting,
        Optional<SeenUpdate> paper,
        boolean actionIsTakenUp) {

    /** Where neither boards nor meetings matter. */
    public static Boardroom empty() {
        return new Boardroom(Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    public static Boardroom ofBoard(Optional<BoardRules> board) {
        return new Boardroom(board, Optional.empty(), Optional.empty(), true);
    }

    public static Boardroom ofMeeting(Optional<MeetingRules> meeting) {
        return new Boardroom(Optional.empty(), meeting, Optional.empty(), true);
    }

    public static Boardroom ofPaper(Optional<SeenUpdate> paper) {
        return new Boardroom(Optional.empty(), Optional.empty(), paper, true);
    }

    public static Boardroom ofAction(boolean takenUp) {
        return new Boardroom(Optional.empty(), Optional.empty(), Optional.empty(), takenUp);
    }
}
