package org.daybook.command.action;

import static org.daybook.command.aggregate.Asked.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.command.register.board.BoardRules;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.action.ActionOwner;
import org.daybook.shared.action.ActionRaised;
import org.daybook.shared.action.NotedActionLink;
import org.daybook.shared.action.RaiseAction;
import org.daybook.shared.action.due.ActionDate;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;

/** What the tests speak of: a board that met thirty days ago, and an action that it raised there. */
final class Minuted {

    static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.fromString("20210000-0000-4000-8000-000000000001"));
    static final BoardId BOARD = new BoardId(UUID.fromString("20210000-0000-4000-8000-0000000000b1"));
    static final MeetingId MEETING = new MeetingId(UUID.fromString("20210000-0000-4000-8000-0000000000c1"));
    static final LocalDate ESTABLISHED_ON = TODAY.minusDays(100);
    static final LocalDate MET_ON = TODAY.minusDays(30);
    static final AccountId OWNER = Asked.actor(Role.OWNER).account();
    static final List<ActionOwner> OWNERS = List.of(
            new ActionOwner(new Post("Director of HR"), OWNER), new ActionOwner(new Post("Head of Learning"), null));
    static final List<ActionOwner> OTHERS = List.of(new ActionOwner(new Post("Head of Analysis"), null));
    static final TargetDate DUE = TargetDate.read("14 May 2022", TODAY);
    static final TargetDate LATER = TargetDate.read("Q3 22/23", TODAY);
    static final TargetDate NEXT_MEETING = TargetDate.read("Next meeting", TODAY);
    static final Text WORDS = new Text("Cost the mentoring scheme");
    static final Text WHY = new Text("Because");
    static final Label MINUTE = new Label("60/17");
    static final EntryLink STEP = new EntryLink(WorkstreamId.of("20210000-0000-4000-8000-000000000002"), 7L);
    static final EntryLink OTHER_STEP = new EntryLink(STEP.workstream(), 8L);
    static final NotedActionLink NOTED = new NotedActionLink(MEETING, new LocalId("a1"));

    static final RaiseAction RAISING = new RaiseAction(BOARD, MEETING, null, MINUTE, WORDS, OWNERS, DUE, null, null);
    static final ActionRaised RAISED =
            new ActionRaised(BOARD, PROGRAMME, MEETING, null, MINUTE, WORDS, OWNERS, ActionDate.of(DUE), null, null);

    private Minuted() {}

    static RegisterInMemory register() {
        return new RegisterInMemory()
                .withBoard(board(StateTimeline.from(ESTABLISHED_ON, BoardStatus.OPEN)))
                .withMeeting(MEETING, meeting(BOARD, MeetingStatus.HELD))
                .withActionTakenUpBy(STEP)
                .withActionTakenUpBy(OTHER_STEP)
                .withAccount(OWNER);
    }

    static BoardRules board(StateTimeline<BoardStatus> states) {
        return new BoardRules(BOARD, PROGRAMME, new Name("Strategic Board"), states);
    }

    static MeetingRules meeting(BoardId board, MeetingStatus status) {
        return new MeetingRules(PROGRAMME, board, MET_ON, status, List.of());
    }
}
