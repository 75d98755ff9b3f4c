package org.daybook.command.meeting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Trial.refused;
import static org.daybook.command.meeting.RunningMeeting.DATE;
import static org.daybook.command.meeting.RunningMeeting.FIRST;
import static org.daybook.command.meeting.RunningMeeting.HELD;
import static org.daybook.command.meeting.RunningMeeting.WHY;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.clock.ClockTime;
import org.daybook.shared.meeting.HoldMeeting;
import org.daybook.shared.meeting.MeetingCancelled;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingHeld;
import org.daybook.shared.meeting.MeetingRescheduled;
import org.daybook.shared.meeting.details.MeetingDetailsSet;
import org.daybook.shared.meeting.details.Publicity;
import org.daybook.shared.meeting.details.RecordTimes;
import org.daybook.shared.meeting.details.SetMeetingDetails;
import org.daybook.shared.meeting.details.TimesRecorded;
import org.daybook.shared.meeting.minutes.DraftMinutes;
import org.daybook.shared.meeting.minutes.MinuteRecorded;
import org.daybook.shared.meeting.minutes.RecordMinute;
import org.daybook.shared.meeting.outcome.AbandonMeeting;
import org.daybook.shared.meeting.outcome.AdjournMeeting;
import org.daybook.shared.meeting.outcome.HoldingRestated;
import org.daybook.shared.meeting.outcome.MeetingAbandoned;
import org.daybook.shared.meeting.outcome.MeetingAdjourned;
import org.daybook.shared.meeting.outcome.MeetingReinstated;
import org.daybook.shared.meeting.outcome.ReinstateMeeting;
import org.daybook.shared.meeting.outcome.RestateHolding;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.Test;

class MeetingOutcomeTest {

    private final RunningMeeting meeting = new RunningMeeting();

    private static final MeetingEvent ADJOURNED = new MeetingAdjourned(DATE, DATE.plusDays(7), WHY);
    private static final MeetingEvent ABANDONED = new MeetingAbandoned(DATE, WHY);

    @Test
    void aMeetingIsAdjournedToADayOrWithoutOne() {
        meeting.after(List.of(), new AdjournMeeting(null, DATE.plusDays(7), WHY))
                .expectEvents(ADJOURNED);
        meeting.after(List.of(HELD), new AdjournMeeting(null, null, WHY))
                .expectEvents(new MeetingAdjourned(null, null, WHY));
        refused(meeting.after(List.of(), new AdjournMeeting(null, DATE, WHY)), "meeting-goes-on-after-it-met", "until");
    }

    @Test
    void anAdjournedMeetingGoesOnAndKeepsWhatWasMinuted() {
        MeetingEvent minuted = new MinuteRecorded(FIRST, new Text("There were none."));
        MeetingEvent resumed = new MeetingHeld(DATE.plusDays(7), List.of());
        meeting.after(
                        List.of(HELD, minuted, new MeetingAdjourned(null, null, WHY)),
                        new HoldMeeting(DATE.plusDays(7), null))
                .expectEvents(resumed);
        meeting.after(
                        List.of(HELD, minuted, new MeetingAdjourned(null, null, WHY), resumed),
                        new DraftMinutes(null, null))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aMeetingIsAbandonedForWantOfAQuorumAndMinuted() {
        meeting.after(List.of(), new AbandonMeeting(null, WHY)).expectEvents(ABANDONED);
        meeting.after(List.of(ABANDONED), new RecordMinute(FIRST, WHY)).expectEvents(new MinuteRecorded(FIRST, WHY));
        refused(meeting.after(List.of(ABANDONED), new HoldMeeting(null, null)), "only-a-scheduled-meeting-is-held");
        refused(
                meeting.after(List.of(ABANDONED), new AdjournMeeting(null, null, WHY)),
                "only-a-meeting-that-is-not-over-is-adjourned");
    }

    @Test
    void aMeetingThatWasHeldEndsOnItsDay() {
        refused(
                meeting.after(List.of(HELD), new AbandonMeeting(DATE.plusDays(1), WHY)),
                "outcome-is-of-the-day-of-the-meeting",
                "metOn");
    }

    @Test
    void aWrongDayAndWrongAttendeesArePutRight() {
        List<Post> present = List.of(new Post("Head of HR"));
        meeting.after(List.of(HELD), new RestateHolding(DATE.plusDays(1), present, WHY))
                .expectEvents(new HoldingRestated(DATE.plusDays(1), present, WHY));
        meeting.after(List.of(ABANDONED), new RestateHolding(null, present, WHY))
                .expectEvents(new HoldingRestated(DATE, present, WHY));
        refused(meeting.after(List.of(), new RestateHolding(DATE, present, WHY)), "corrections-follow-the-meeting");
        refused(
                meeting.after(List.of(HELD), new RestateHolding(TODAY.plusDays(1), present, WHY)),
                "meeting-is-held-before-it-is-said",
                "heldOn");
    }

    @Test
    void aMeetingThatWasRecordedAsHeldOrCancelledByMistakeIsPutBack() {
        MeetingEvent back = new MeetingReinstated(DATE, WHY);
        meeting.after(List.of(HELD), new ReinstateMeeting(WHY)).expectEvents(back);
        meeting.after(List.of(new MeetingCancelled(WHY)), new ReinstateMeeting(WHY))
                .expectEvents(back);
        meeting.after(List.of(HELD, back), new HoldMeeting(DATE.plusDays(1), null))
                .expectEvents(new MeetingHeld(DATE.plusDays(1), List.of()));
        refused(meeting.after(List.of(), new ReinstateMeeting(WHY)), "only-an-outcome-is-taken-back");
        refused(
                meeting.after(List.of(HELD, new MinuteRecorded(FIRST, WHY)), new ReinstateMeeting(WHY)),
                "reinstated-meeting-has-no-minutes");
    }

    @Test
    void timesAreThoseOfTheClocksOnTheDayOfTheMeeting() {
        SetMeetingDetails details = new SetMeetingDetails(
                new ClockTime("14:00"), new ClockTime("16:00"), new Name("Room 2"), null, Publicity.PUBLIC);
        meeting.after(List.of(), details)
                .expectEvents(
                        new MeetingDetailsSet(details.start(), details.end(), details.place(), null, Publicity.PUBLIC));
        MeetingEvent clocksGoForward = new MeetingRescheduled(LocalDate.of(2022, 3, 27), WHY);
        refused(
                meeting.after(
                        List.of(clocksGoForward),
                        new SetMeetingDetails(new ClockTime("01:30"), null, null, null, null)),
                "clocks-show-the-time-on-that-day",
                "start");
    }

    @Test
    void aMeetingEndsAfterItStarts() {
        ClockTime two = new ClockTime("14:00");
        assertThatThrownBy(() -> new SetMeetingDetails(two, two, null, null, null))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new SetMeetingDetails(null, two, null, null, null))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new ClockTime("24:00")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void whenAMeetingBeganAndEndedIsRecordedOnceItWasHeldAndCanBePutRight() {
        RecordTimes times = new RecordTimes(new ClockTime("14:05"), null);
        refused(meeting.after(List.of(), times), "times-follow-the-meeting");
        meeting.after(List.of(HELD), times).expectEvents(new TimesRecorded(times.started(), null));
        meeting.after(
                        List.of(HELD, new TimesRecorded(times.started(), null)),
                        new RecordTimes(times.started(), new ClockTime("16:10")))
                .expectEvents(new TimesRecorded(times.started(), new ClockTime("16:10")));
    }
}
