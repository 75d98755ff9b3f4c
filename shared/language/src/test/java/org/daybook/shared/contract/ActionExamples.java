package org.daybook.shared.contract;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.action.ActionLinked;
import org.daybook.shared.action.ActionOwner;
import org.daybook.shared.action.ActionRaised;
import org.daybook.shared.action.ActionReassigned;
import org.daybook.shared.action.ActionRestated;
import org.daybook.shared.action.ActionTextRedacted;
import org.daybook.shared.action.NotedActionLink;
import org.daybook.shared.action.due.ActionDate;
import org.daybook.shared.action.due.ActionRescheduled;
import org.daybook.shared.action.progress.ActionCompleted;
import org.daybook.shared.action.progress.ActionDropped;
import org.daybook.shared.action.progress.ActionPutOnHold;
import org.daybook.shared.action.progress.ActionReopened;
import org.daybook.shared.action.progress.ActionReported;
import org.daybook.shared.action.progress.ActionResumed;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;

/** One full example of every event of actions: no component absent. */
final class ActionExamples {

    private static final BoardId BOARD = BoardId.of("20210000-0000-4000-8000-000000000003");
    private static final MeetingId MEETING = MeetingId.of("20210000-0000-4000-8000-000000000005");
    private static final WorkstreamId WORKSTREAM = WorkstreamId.of("20210000-0000-4000-8000-000000000002");
    private static final LocalId ITEM = new LocalId("item-7");
    private static final Label MINUTE = new Label("60/17");
    private static final ActionDate DUE = ActionDate.of(TargetDate.read("14 Aug 2022", LocalDate.parse("2022-06-01")));
    private static final List<ActionOwner> OWNERS = List.of(
            new ActionOwner(new Post("Director of HR"), AccountId.of("20210000-0000-4000-8000-00000000acc0")),
            new ActionOwner(new Post("Head of Learning"), AccountId.of("20210000-0000-4000-8000-00000000acc1")));

    static final List<DaybookEvent> ALL = List.of(
            new ActionRaised(
                    BOARD,
                    List.of(ProgrammeExamples.PROGRAMME),
                    MEETING,
                    ITEM,
                    MINUTE,
                    new Text("Cost the mentoring scheme"),
                    OWNERS,
                    DUE,
                    new EntryLink(WORKSTREAM, 7L),
                    new NotedActionLink(MEETING, new LocalId("action-1"))),
            new ActionReported(new Text("The first quotes are in"), DUE),
            new ActionRescheduled(
                    ActionDate.of(TargetDate.read("next meeting", LocalDate.parse("2022-06-01"))),
                    new Text("One quote is missing")),
            new ActionReassigned(OWNERS, new Text("The post was split")),
            new ActionPutOnHold(new Text("The budget comes first")),
            new ActionResumed(new Text("The budget is agreed")),
            new ActionCompleted(new Text("Paper 4 gives the cost")),
            new ActionDropped(new Text("The scheme has ended")),
            new ActionReopened(new Text("The cost leaves out travel")),
            new ActionLinked(new EntryLink(WORKSTREAM, 8L)),
            new ActionRestated(MINUTE, ITEM, new Text("Cost both schemes"), OWNERS, DUE, new Text("Minuted wrongly")),
            new ActionTextRedacted(ProgrammeExamples.redaction("the County Court")));

    private ActionExamples() {}
}
