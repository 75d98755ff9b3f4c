package org.daybook.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.command.meeting.minutes.MinutesState;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.clock.ClockTime;
import org.daybook.shared.contract.Json;
import org.daybook.shared.meeting.MeetingCancelled;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingHeld;
import org.daybook.shared.meeting.MeetingRescheduled;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.meeting.agenda.AgendaItemWithdrawn;
import org.daybook.shared.meeting.attendance.AttendanceRecorded;
import org.daybook.shared.meeting.attendance.AttendanceStruck;
import org.daybook.shared.meeting.attendance.Presence;
import org.daybook.shared.meeting.attendance.QuorumRecorded;
import org.daybook.shared.meeting.circulation.MinutesCirculated;
import org.daybook.shared.meeting.details.MeetingDetailsSet;
import org.daybook.shared.meeting.details.Publicity;
import org.daybook.shared.meeting.details.TimesRecorded;
import org.daybook.shared.meeting.interest.InterestDeclared;
import org.daybook.shared.meeting.interest.InterestNature;
import org.daybook.shared.meeting.interest.InterestStruck;
import org.daybook.shared.meeting.minutes.MinuteHeading;
import org.daybook.shared.meeting.minutes.MinuteRecorded;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.minutes.MinutesDrafted;
import org.daybook.shared.meeting.minutes.MinutesRecorded;
import org.daybook.shared.meeting.outcome.MeetingAbandoned;
import org.daybook.shared.meeting.outcome.MeetingAdjourned;
import org.daybook.shared.meeting.paper.DocumentTabled;
import org.daybook.shared.meeting.paper.PaperTabled;
import org.daybook.shared.meeting.paper.PaperWithdrawn;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.junit.jupiter.api.Test;

class MeetingStateTest {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 28);
    private static final WorkstreamId WORKSTREAM = new WorkstreamId(UUID.randomUUID());
    private static final Link LINK = new Link("https://www.example.gov.uk/7", new Name("Budget"));
    private static final Text WORDS = new Text("Because");

    private static final List<MeetingEvent> STEPS = List.of(
            new MeetingScheduled(
                    new ProgrammeId(UUID.randomUUID()), new BoardId(UUID.randomUUID()), DAY, List.of(WORDS)),
            new MeetingRescheduled(DAY.plusDays(1), WORDS),
            new PaperTabled(WORKSTREAM, new SeenUpdate(2, "digest")),
            new MeetingHeld(DAY.plusDays(1), List.of(new Post("Assistant Commissioner"))),
            new MinutesRecorded(WORDS),
            new ActionNoted(new LocalId("a1"), WORDS, new Post("Head of HR"), null),
            new ActionNoted(new LocalId("a2"), WORDS, new Post("Head of HR"), new EntryLink(WORKSTREAM, 3L)),
            new MinutesApproved(null, DAY.plusDays(2)));

    @Test
    void aStateReadBackFromASnapshotIsTheSameAfterEveryStep() {
        MeetingState state = new MeetingState.Unscheduled();
        for (MeetingEvent step : STEPS) {
            state = MeetingDecider.evolve(state, step, new EntryDay(STEPS.indexOf(step), DAY));
            String kept = Json.mapper().writeValueAsString(state);
            assertThat(Json.mapper().readValue(kept, MeetingState.class)).isEqualTo(state);
        }
        MeetingState.Held held = (MeetingState.Held) state;
        assertThat(held.sitting().heldOn()).isEqualTo(DAY.plusDays(1));
        assertThat(held.sitting().minutes()).isEqualTo(new MinutesState.Approved(DAY.plusDays(2)));
        assertThat(held.sitting().actions().get(new LocalId("a1"))).isEqualTo(new NotedAction.Open());
        assertThat(held.sitting().actions().get(new LocalId("a2")))
                .isEqualTo(new NotedAction.TakenUp(new EntryLink(WORKSTREAM, 3L)));
        assertThat(state.called().papers().hasTabled(WORKSTREAM, 2)).isTrue();
        assertThat(state.called().papers().hasTabled(WORKSTREAM, 1)).isFalse();
    }

    @Test
    void everyPartOfARunningMeetingIsReadBackFromASnapshot() {
        LocalId item = new LocalId("i1");
        Post post = new Post("Assistant Commissioner");
        List<MeetingEvent> steps = List.of(
                STEPS.getFirst(),
                RunningMeeting.AGENDA,
                new AgendaItemWithdrawn(item, WORDS, RunningMeeting.places("i2:1", "i3:2")),
                RunningMeeting.SENT,
                new MeetingDetailsSet(new ClockTime("14:00"), null, null, null, Publicity.PUBLIC),
                new DocumentTabled(new LocalId("p1"), 1, new Name("Budget"), LINK, null, WORDS),
                new PaperWithdrawn(new LocalId("p1"), null, null, WORDS),
                new InterestDeclared(new LocalId("d1"), post, item, InterestNature.PECUNIARY, WORDS, List.of(), null),
                new InterestStruck(new LocalId("d1"), WORDS),
                new MeetingAdjourned(DAY, null, WORDS),
                RunningMeeting.HELD,
                new AttendanceRecorded(new LocalId("a1"), post, null, Presence.PRESENT, null, item, null, null),
                new AttendanceStruck(new LocalId("a1"), WORDS),
                new QuorumRecorded(new LocalId("q1"), false, item, 1, 3, WORDS),
                new TimesRecorded(new ClockTime("14:00"), null),
                new MinuteRecorded(item, WORDS),
                new MinutesDrafted(1, List.of(new MinuteHeading(item, new Label("1"), WORDS))),
                new MinutesCirculated(1, DAY, null),
                new MeetingAbandoned(null, WORDS));
        MeetingState state = new MeetingState.Unscheduled();
        for (MeetingEvent step : steps) {
            state = MeetingDecider.evolve(state, step, new EntryDay(steps.indexOf(step), DAY));
            String kept = Json.mapper().writeValueAsString(state);
            assertThat(Json.mapper().readValue(kept, MeetingState.class)).isEqualTo(state);
        }
        assertThat(state).isInstanceOf(MeetingState.Abandoned.class);
    }

    @Test
    void aCancelledMeetingIsReadBackWithTheDayFromWhichItWasCalledOff() {
        MeetingState scheduled =
                MeetingDecider.evolve(new MeetingState.Unscheduled(), STEPS.getFirst(), new EntryDay(0, DAY));
        MeetingState cancelled =
                MeetingDecider.evolve(scheduled, new MeetingCancelled(WORDS), new EntryDay(1, DAY.plusDays(1)));
        assertThat(cancelled).isEqualTo(new MeetingState.Cancelled(cancelled.called(), DAY.plusDays(1)));
        String kept = Json.mapper().writeValueAsString(cancelled);
        assertThat(Json.mapper().readValue(kept, MeetingState.class)).isEqualTo(cancelled);
    }
}
