package org.daybook.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.contract.Json;
import org.daybook.shared.meeting.MeetingCancelled;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingHeld;
import org.daybook.shared.meeting.MeetingRescheduled;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.meeting.agenda.PaperTabled;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.minutes.MinutesRecorded;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.junit.jupiter.api.Test;

class MeetingStateTest {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 28);
    private static final WorkstreamId WORKSTREAM = new WorkstreamId(UUID.randomUUID());
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
        assertThat(held.heldOn()).isEqualTo(DAY.plusDays(1));
        assertThat(held.minutes()).isEqualTo(new MinutesState.Approved(DAY.plusDays(2)));
        assertThat(held.actions().get(new LocalId("a1"))).isEqualTo(new NotedAction.Open());
        assertThat(held.actions().get(new LocalId("a2")))
                .isEqualTo(new NotedAction.TakenUp(new EntryLink(WORKSTREAM, 3L)));
        assertThat(state.called().hasTabled(WORKSTREAM, 2)).isTrue();
        assertThat(state.called().hasTabled(WORKSTREAM, 1)).isFalse();
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
