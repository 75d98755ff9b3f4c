package org.daybook.command.meeting.attendance;

import java.util.List;
import java.util.Optional;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.meeting.agenda.AgendaState;
import org.daybook.command.meeting.minutes.CorrectionOfDraftedMinutesSaysWhy;
import org.daybook.command.register.board.BoardProcedure;
import org.daybook.command.rule.EntryChangesSomething;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.shared.meeting.agenda.AgendaPlace;
import org.daybook.shared.meeting.attendance.Attendance;
import org.daybook.shared.meeting.attendance.AttendanceCommand;
import org.daybook.shared.meeting.attendance.AttendanceEvent;
import org.daybook.shared.meeting.attendance.AttendanceRecorded;
import org.daybook.shared.meeting.attendance.AttendanceStruck;
import org.daybook.shared.meeting.attendance.Presence;
import org.daybook.shared.meeting.attendance.QuorumCount;
import org.daybook.shared.meeting.attendance.QuorumRecorded;
import org.daybook.shared.meeting.attendance.RecordAttendance;
import org.daybook.shared.meeting.attendance.RecordQuorum;
import org.daybook.shared.meeting.attendance.StrikeAttendance;
import org.daybook.shared.text.LocalId;

/**
 * Decides the commands of attendance and quorum of a meeting.
 *
 * @param met whether the meeting was held, adjourned or abandoned
 * @param minuted whether its minutes are drafted
 */
public record AttendancePart(
        AttendanceState state, AgendaState agenda, boolean met, boolean minuted, DecisionContext context) {

    /** The event that the command makes, before its rules are checked. */
    public AttendanceEvent eventFor(AttendanceCommand command) {
        return switch (command) {
            case RecordAttendance c ->
                new AttendanceRecorded(
                        attendee(c), c.post(), c.seat(), c.presence(), c.deputyFor(), c.joined(), c.left(), c.reason());
            case StrikeAttendance c -> new AttendanceStruck(c.attendee(), c.reason());
            case RecordQuorum c -> counted(c);
        };
    }

    private LocalId attendee(RecordAttendance command) {
        if (command.attendee() != null) return command.attendee();
        return state.find(command.post(), command.seat())
                .map(Attendance::attendee)
                .orElseGet(state::nextAttendee);
    }

    private QuorumRecorded counted(RecordQuorum command) {
        requireItem("item", command.item());
        BoardProcedure board = context.facts().get(ExternalFact.PROCEDURE);
        List<LocalId> order = agenda.order().stream().map(AgendaPlace::item).toList();
        List<Attendance> there = QuorumCount.at(command.item(), state.listed(), order);
        QuorumCount count = QuorumCount.of(there, board.quorum(), board.seats());
        boolean said = command.quorate() != null || board.quorum().isPresent();
        new QuorumIsSaidWhereTheBoardHasRecordedNone(said).require();
        return new QuorumRecorded(
                command.change() == null ? state.nextChange() : command.change(),
                command.quorate() == null ? count.enough() : command.quorate(),
                command.item(),
                count.counted(),
                count.needed(),
                command.note());
    }

    public void check(AttendanceEvent event) {
        switch (event) {
            case AttendanceRecorded e -> checkAttendance(e);
            case AttendanceStruck e -> {
                boolean listed =
                        state.find(e.attendee()).isPresent() && !state.struck().contains(e.attendee());
                new ReferenceExists("attendee-is-recorded", "attendee", "There is no attendee", e.attendee(), listed)
                        .require();
            }
            case QuorumRecorded e -> {
                new AttendanceFollowsTheMeeting(met).require();
                new EntryChangesSomething(
                                state.change(e.change())
                                        .filter(e.asChange()::equals)
                                        .isEmpty(),
                                "quorate")
                        .require();
            }
        }
    }

    private void checkAttendance(AttendanceRecorded e) {
        requireItem("joined", e.joined());
        requireItem("left", e.left());
        new PresenceIsRecordedOnceTheMeetingIsHeld(met || isAnnounced(e.presence())).require();
        boolean ordered = e.joined() == null || e.left() == null || agenda.index(e.joined()) < agenda.index(e.left());
        new NobodyLeavesBeforeJoining(ordered).require();
        new StruckAttendeesStayStruck(!state.struck().contains(e.attendee())).require();
        Optional<Attendance> before = state.find(e.attendee());
        new EntryChangesSomething(before.filter(e.attendance()::equals).isEmpty(), "presence").require();
        boolean explained = before.isEmpty() || !minuted || e.reason() != null;
        new CorrectionOfDraftedMinutesSaysWhy(explained).require();
    }

    /** What members say before a meeting. */
    private static boolean isAnnounced(Presence presence) {
        return presence == Presence.APOLOGIES || presence == Presence.DEPUTY || presence == Presence.IN_ATTENDANCE;
    }

    private void requireItem(String field, LocalId item) {
        boolean known = item == null || agenda.has(item);
        new ReferenceExists("item-is-on-the-agenda", field, "There is no agenda item", item, known).require();
    }
}
