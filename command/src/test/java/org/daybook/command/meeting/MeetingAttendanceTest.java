package org.daybook.command.meeting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.command.aggregate.Trial.refused;
import static org.daybook.command.meeting.RunningMeeting.BOARD;
import static org.daybook.command.meeting.RunningMeeting.FIRST;
import static org.daybook.command.meeting.RunningMeeting.HELD;
import static org.daybook.command.meeting.RunningMeeting.SECOND;
import static org.daybook.command.meeting.RunningMeeting.THIRD;
import static org.daybook.command.meeting.RunningMeeting.WHY;

import java.util.List;
import java.util.Optional;
import org.daybook.command.register.board.BoardProcedure;
import org.daybook.shared.board.member.HeldSeat;
import org.daybook.shared.board.member.SeatCapacity;
import org.daybook.shared.board.procedure.MinuteNumbering;
import org.daybook.shared.board.procedure.Quorum;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.attendance.AttendanceRecorded;
import org.daybook.shared.meeting.attendance.AttendanceStruck;
import org.daybook.shared.meeting.attendance.Presence;
import org.daybook.shared.meeting.attendance.QuorumRecorded;
import org.daybook.shared.meeting.attendance.RecordAttendance;
import org.daybook.shared.meeting.attendance.RecordQuorum;
import org.daybook.shared.meeting.attendance.StrikeAttendance;
import org.daybook.shared.meeting.interest.DeclareInterest;
import org.daybook.shared.meeting.interest.InterestConduct;
import org.daybook.shared.meeting.interest.InterestDeclared;
import org.daybook.shared.meeting.interest.InterestNature;
import org.daybook.shared.meeting.interest.InterestStruck;
import org.daybook.shared.meeting.interest.StrikeInterest;
import org.daybook.shared.meeting.minutes.MinuteRecorded;
import org.daybook.shared.meeting.minutes.MinutesDrafted;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.Test;

class MeetingAttendanceTest {

    private static final Post CHAIR = new Post("Assistant Commissioner");
    private static final Post DEPUTY = new Post("Commander");
    private static final LocalId A1 = new LocalId("a1");
    private static final MeetingEvent DRAFTED = new MinutesDrafted(1, List.of());

    private final RunningMeeting meeting = new RunningMeeting();

    private static RecordAttendance recording(Post post, Presence presence, LocalId joined, LocalId left, Text reason) {
        return new RecordAttendance(null, post, null, presence, null, joined, left, reason);
    }

    private static AttendanceRecorded recorded(String id, Post post, Presence presence, LocalId joined, LocalId left) {
        return new AttendanceRecorded(new LocalId(id), post, null, presence, null, joined, left, null);
    }

    private static AttendanceRecorded recorded(String id, Post post, Presence presence) {
        return recorded(id, post, presence, null, null);
    }

    @Test
    void apologiesComeBeforeTheMeetingAndPresenceOnceItIsHeld() {
        meeting.after(List.of(), recording(CHAIR, Presence.APOLOGIES, null, null, null))
                .expectEvents(recorded("a1", CHAIR, Presence.APOLOGIES));
        refused(
                meeting.after(List.of(), recording(CHAIR, Presence.PRESENT, null, null, null)),
                "presence-is-recorded-once-the-meeting-is-held",
                "presence");
        meeting.after(List.of(HELD), recording(CHAIR, Presence.PRESENT, null, THIRD, null))
                .expectEvents(recorded("a1", CHAIR, Presence.PRESENT, null, THIRD));
    }

    @Test
    void aWrongApologyIsPutRightByStatingThePostAgain() {
        MeetingEvent wrong = recorded("a1", CHAIR, Presence.APOLOGIES);
        meeting.after(
                        List.of(wrong, HELD),
                        recording(new Post("assistant  commissioner"), Presence.PRESENT, null, null, null))
                .expectEvents(recorded("a1", new Post("assistant  commissioner"), Presence.PRESENT));
    }

    @Test
    void onceMinutesAreDraftedACorrectionSaysWhy() {
        List<MeetingEvent> drafted =
                List.of(HELD, recorded("a1", CHAIR, Presence.APOLOGIES), new MinuteRecorded(FIRST, WHY), DRAFTED);
        refused(
                meeting.after(drafted, recording(CHAIR, Presence.PRESENT, null, null, null)),
                "correction-of-drafted-minutes-says-why",
                "reason");
        meeting.after(drafted, recording(CHAIR, Presence.PRESENT, null, null, WHY))
                .expectEvents(new AttendanceRecorded(A1, CHAIR, null, Presence.PRESENT, null, null, null, WHY));
    }

    @Test
    void aDeputyNamesTheMemberAndNobodyElseDoes() {
        meeting.after(List.of(HELD), new RecordAttendance(null, DEPUTY, null, Presence.DEPUTY, CHAIR, null, null, null))
                .expectEvents(new AttendanceRecorded(A1, DEPUTY, null, Presence.DEPUTY, CHAIR, null, null, null));
        assertThatThrownBy(() -> new RecordAttendance(null, DEPUTY, null, Presence.DEPUTY, null, null, null, null))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new RecordAttendance(null, DEPUTY, null, Presence.PRESENT, CHAIR, null, null, null))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> recording(CHAIR, Presence.APOLOGIES, FIRST, null, null))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void severalMayHoldOnePostAndAreToldApartByTheirSeats() {
        Post councillor = new Post("Councillor, North ward");
        MeetingEvent first =
                new AttendanceRecorded(A1, councillor, new LocalId("s1"), Presence.PRESENT, null, null, null, null);
        meeting.after(
                        List.of(HELD, first),
                        new RecordAttendance(
                                null, councillor, new LocalId("s2"), Presence.PRESENT, null, null, null, null))
                .expectEvents(new AttendanceRecorded(
                        new LocalId("a2"), councillor, new LocalId("s2"), Presence.PRESENT, null, null, null, null));
    }

    @Test
    void nobodyLeavesBeforeJoining() {
        refused(
                meeting.after(List.of(HELD), recording(CHAIR, Presence.PRESENT, THIRD, SECOND, null)),
                "nobody-leaves-before-joining",
                "left");
    }

    @Test
    void anAttendeeRecordedByMistakeIsTakenOffTheListAndDoesNotComeBack() {
        MeetingEvent mistaken = recorded("a1", CHAIR, Presence.PRESENT);
        MeetingEvent struck = new AttendanceStruck(A1, WHY);
        meeting.after(List.of(HELD, mistaken), new StrikeAttendance(A1, WHY)).expectEvents(struck);
        refused(
                meeting.after(List.of(HELD, mistaken, struck), new StrikeAttendance(A1, WHY)),
                "attendee-is-recorded",
                "attendee");
        refused(
                meeting.after(
                        List.of(HELD, mistaken, struck),
                        new RecordAttendance(A1, CHAIR, null, Presence.PRESENT, null, null, null, null)),
                "struck-attendees-stay-struck",
                "attendee");
        meeting.after(List.of(HELD, mistaken, struck), recording(CHAIR, Presence.PRESENT, null, null, null))
                .expectEvents(recorded("a2", CHAIR, Presence.PRESENT));
    }

    @Test
    void theQuorumIsCountedFromThoseWhoWereThereAtTheItem() {
        List<MeetingEvent> there = List.of(
                HELD,
                recorded("a1", CHAIR, Presence.PRESENT, null, SECOND),
                recorded("a2", new Post("Director of HR"), Presence.PRESENT),
                new AttendanceRecorded(
                        new LocalId("a3"), DEPUTY, null, Presence.DEPUTY, new Post("Head of Law"), THIRD, null, null),
                recorded("a4", new Post("Clerk"), Presence.IN_ATTENDANCE));
        LocalId q1 = new LocalId("q1");
        meeting.after(there, new RecordQuorum(null, true, null, null))
                .expectEvents(new QuorumRecorded(q1, true, null, 2, null, null));
        meeting.after(there, new RecordQuorum(null, false, SECOND, WHY))
                .expectEvents(new QuorumRecorded(q1, false, SECOND, 1, null, WHY));
        meeting.after(there, new RecordQuorum(null, true, THIRD, null))
                .expectEvents(new QuorumRecorded(q1, true, THIRD, 2, null, null));
        refused(meeting.after(List.of(), new RecordQuorum(null, true, null, null)), "attendance-follows-the-meeting");
    }

    @Test
    void theQuorumIsCountedAgainstWhatTheBoardHasSet() {
        LocalId chair = new LocalId("chair");
        meeting.register.withProcedure(
                BOARD,
                new BoardProcedure(
                        Optional.of(new Quorum(2, List.of(SeatCapacity.CHAIR), List.of())),
                        List.of(new HeldSeat(chair, CHAIR, SeatCapacity.CHAIR)),
                        MinuteNumbering.EACH_MEETING,
                        List.of()));
        List<MeetingEvent> both = List.of(
                HELD, recorded("a1", CHAIR, Presence.PRESENT, null, THIRD), recorded("a2", DEPUTY, Presence.PRESENT));
        LocalId q1 = new LocalId("q1");
        meeting.after(both, new RecordQuorum(null, null, SECOND, null))
                .expectEvents(new QuorumRecorded(q1, true, SECOND, 2, 2, null));
        meeting.after(both, new RecordQuorum(null, null, THIRD, null))
                .expectEvents(new QuorumRecorded(q1, false, THIRD, 1, 2, null));
        List<MeetingEvent> withoutTheChair = List.of(
                HELD,
                recorded("a1", DEPUTY, Presence.PRESENT),
                recorded("a2", new Post("Head of HR"), Presence.PRESENT));
        meeting.after(withoutTheChair, new RecordQuorum(null, null, null, null))
                .expectEvents(new QuorumRecorded(q1, false, null, 2, 2, null));
        meeting.after(withoutTheChair, new RecordQuorum(null, true, null, WHY))
                .expectEvents(new QuorumRecorded(q1, true, null, 2, 2, WHY));
    }

    @Test
    void withoutAQuorumOfTheBoardSomebodySaysWhetherThereIsOne() {
        refused(
                meeting.after(List.of(HELD), new RecordQuorum(null, null, null, null)),
                "quorum-is-said-where-the-board-has-recorded-none",
                "quorate");
    }

    @Test
    void anInterestIsDeclaredBeforeTheMeetingAndWhatWasDoneAboutItIsRecordedLater() {
        LocalId d1 = new LocalId("d1");
        Text shares = new Text("A shareholder");
        InterestDeclared declared =
                new InterestDeclared(d1, CHAIR, SECOND, InterestNature.PECUNIARY, shares, List.of(), null);
        meeting.after(List.of(), new DeclareInterest(null, CHAIR, SECOND, InterestNature.PECUNIARY, shares, null, null))
                .expectEvents(declared);
        List<InterestConduct> left = List.of(InterestConduct.SPOKE, InterestConduct.LEFT);
        meeting.after(
                        List.of(declared, HELD),
                        new DeclareInterest(d1, CHAIR, SECOND, InterestNature.PECUNIARY, shares, left, null))
                .expectEvents(new InterestDeclared(d1, CHAIR, SECOND, InterestNature.PECUNIARY, shares, left, null));
        meeting.after(List.of(declared), new StrikeInterest(d1, WHY)).expectEvents(new InterestStruck(d1, WHY));
        refused(
                meeting.after(List.of(declared, new InterestStruck(d1, WHY)), new StrikeInterest(d1, WHY)),
                "interest-is-declared",
                "interest");
        assertThatThrownBy(() -> new DeclareInterest(
                        null,
                        CHAIR,
                        SECOND,
                        InterestNature.PECUNIARY,
                        shares,
                        List.of(InterestConduct.STAYED, InterestConduct.LEFT),
                        null))
                .isInstanceOf(InvalidValue.class);
    }
}
