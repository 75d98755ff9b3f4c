package org.daybook.command.action;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.daybook.command.state.EntryDay;
import org.daybook.command.state.LatestEntries;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.action.ActionOwner;
import org.daybook.shared.action.ActionOwners;
import org.daybook.shared.action.ActionRaised;
import org.daybook.shared.action.ActionRestated;
import org.daybook.shared.action.ActionStatus;
import org.daybook.shared.action.due.ActionDate;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** The state of an action that its rules need: nothing before it is raised. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ActionState.Unraised.class, name = "unraised"),
    @JsonSubTypes.Type(value = ActionState.Raised.class, name = "raised")
})
sealed interface ActionState {

    /** Before its first entry. */
    record Unraised() implements ActionState {}

    /**
     * From its raising on.
     *
     * @param board whose action it is
     * @param programmes those that its board served when it was raised
     * @param meeting at which it was raised; absent where the board raised it between meetings
     * @param states open, on hold, done or dropped, each with the day from which it was
     * @param due by when, each with the day from which that holds
     * @param owners the same
     * @param wording the same
     * @param number of the minute; absent where there is none
     * @param item of the agenda; absent where there is none
     * @param takenUpBy the entry that took it up last; absent while none has
     * @param entries those that rest on its state
     */
    record Raised(
            BoardId board,
            List<ProgrammeId> programmes,
            MeetingId meeting,
            StateTimeline<ActionStatus> states,
            StateTimeline<ActionDate> due,
            StateTimeline<ActionOwners> owners,
            StateTimeline<Text> wording,
            Label number,
            LocalId item,
            EntryLink takenUpBy,
            LatestEntries entries)
            implements ActionState {

        static Raised by(ActionRaised e, EntryDay entry) {
            return new Raised(
                    e.ofBoard(),
                    e.programmes(),
                    e.meeting(),
                    StateTimeline.from(entry.on(), ActionStatus.OPEN),
                    StateTimeline.from(entry.on(), e.due()),
                    StateTimeline.from(entry.on(), new ActionOwners(e.owners())),
                    StateTimeline.from(entry.on(), e.text()),
                    e.number(),
                    e.item(),
                    e.takenUpBy(),
                    LatestEntries.none().with(entry));
        }

        Raised with(EntryDay entry) {
            return new Raised(
                    board,
                    programmes,
                    meeting,
                    states,
                    due,
                    owners,
                    wording,
                    number,
                    item,
                    takenUpBy,
                    entries.with(entry));
        }

        Raised became(ActionStatus status, EntryDay entry) {
            StateTimeline<ActionStatus> anew = states.with(status, entry.on());
            return new Raised(
                    board,
                    programmes,
                    meeting,
                    anew,
                    due,
                    owners,
                    wording,
                    number,
                    item,
                    takenUpBy,
                    entries.with(entry));
        }

        Raised dueBy(ActionDate date, LocalDate on) {
            return new Raised(
                    board,
                    programmes,
                    meeting,
                    states,
                    due.with(date, on),
                    owners,
                    wording,
                    number,
                    item,
                    takenUpBy,
                    entries);
        }

        Raised ownedBy(List<ActionOwner> some, LocalDate on) {
            StateTimeline<ActionOwners> anew = owners.with(new ActionOwners(some), on);
            return new Raised(board, programmes, meeting, states, due, anew, wording, number, item, takenUpBy, entries);
        }

        Raised linked(EntryLink link) {
            return new Raised(board, programmes, meeting, states, due, owners, wording, number, item, link, entries);
        }

        /** What is put right rests on no state. */
        Raised restated(ActionRestated e, LocalDate on) {
            Raised dated = e.due() == null ? this : dueBy(e.due(), on);
            Raised owned = e.owners().isEmpty() ? dated : dated.ownedBy(e.owners(), on);
            return new Raised(
                    board,
                    programmes,
                    meeting,
                    states,
                    owned.due,
                    owned.owners,
                    e.text() == null ? wording : wording.with(e.text(), on),
                    e.number() == null ? number : e.number(),
                    e.item() == null ? item : e.item(),
                    takenUpBy,
                    entries);
        }
    }

    /** @throws IllegalStateException before it is raised */
    default Raised raised() {
        return switch (this) {
            case Raised raised -> raised;
            case Unraised unraised -> throw new IllegalStateException("The action is not raised yet");
        };
    }
}
