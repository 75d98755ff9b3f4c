package org.daybook.shared.action;

import java.util.List;
import org.daybook.shared.action.due.ActionDate;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An action was raised.
 *
 * @param ofBoard named so because elsewhere "board" is worded by people, and what they worded can be redacted
 * @param programmes those that the board served; before version 2 at most one
 * @param from the action noted at a meeting that goes on in this one; absent for a new action
 */
public record ActionRaised(
        BoardId ofBoard,
        List<ProgrammeId> programmes,
        @Nullable MeetingId meeting,
        @Nullable LocalId item,
        @Nullable Label number,
        Text text,
        List<ActionOwner> owners,
        ActionDate due,
        @Nullable EntryLink takenUpBy,
        @Nullable NotedActionLink from)
        implements ActionEvent {
    public ActionRaised {
        programmes = programmes == null ? List.of() : List.copyOf(programmes);
        owners = List.copyOf(owners);
    }

    /** One of a board of a single programme or, where that is absent, of none. */
    public ActionRaised(
            BoardId ofBoard,
            @Nullable ProgrammeId programme,
            @Nullable MeetingId meeting,
            @Nullable LocalId item,
            @Nullable Label number,
            Text text,
            List<ActionOwner> owners,
            ActionDate due,
            @Nullable EntryLink takenUpBy,
            @Nullable NotedActionLink from) {
        this(
                ofBoard,
                programme == null ? List.of() : List.of(programme),
                meeting,
                item,
                number,
                text,
                owners,
                due,
                takenUpBy,
                from);
    }
}
