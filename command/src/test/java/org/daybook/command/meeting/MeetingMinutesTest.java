package org.daybook.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.andNoMore;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.daybook.command.aggregate.Trial.refused;
import static org.daybook.command.meeting.RunningMeeting.BOARD;
import static org.daybook.command.meeting.RunningMeeting.DATE;
import static org.daybook.command.meeting.RunningMeeting.FIRST;
import static org.daybook.command.meeting.RunningMeeting.HELD;
import static org.daybook.command.meeting.RunningMeeting.ITEMS;
import static org.daybook.command.meeting.RunningMeeting.SECOND;
import static org.daybook.command.meeting.RunningMeeting.THIRD;
import static org.daybook.command.meeting.RunningMeeting.WHY;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.daybook.command.aggregate.EventMetadataFactory;
import org.daybook.command.register.board.BoardProcedure;
import org.daybook.shared.board.procedure.MinuteNumbering;
import org.daybook.shared.board.procedure.MinuteNumbersReserved;
import org.daybook.shared.contract.CanonicalJson;
import org.daybook.shared.contract.Json;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.agenda.WithdrawAgendaItem;
import org.daybook.shared.meeting.attendance.AttendanceRecorded;
import org.daybook.shared.meeting.attendance.AttendanceStruck;
import org.daybook.shared.meeting.attendance.Presence;
import org.daybook.shared.meeting.circulation.AmendMinute;
import org.daybook.shared.meeting.circulation.Amendment;
import org.daybook.shared.meeting.circulation.CirculateMinutes;
import org.daybook.shared.meeting.circulation.MinuteAmended;
import org.daybook.shared.meeting.circulation.MinutesCirculated;
import org.daybook.shared.meeting.document.MinutesDocument;
import org.daybook.shared.meeting.interest.StrikeInterest;
import org.daybook.shared.meeting.minutes.ApproveMinutes;
import org.daybook.shared.meeting.minutes.DraftMinutes;
import org.daybook.shared.meeting.minutes.MinuteHeading;
import org.daybook.shared.meeting.minutes.MinuteRecorded;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.minutes.MinutesDrafted;
import org.daybook.shared.meeting.minutes.MinutesRecorded;
import org.daybook.shared.meeting.minutes.RecordMinute;
import org.daybook.shared.meeting.minutes.RecordMinutes;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.junit.jupiter.api.Test;

class MeetingMinutesTest {

    private static final Text NOTED = new Text("There were none.");
    private static final Text AWARDED = new Text("The board awarded the contract.");
    private static final Text BETTER = new Text("The board agreed to award the contract.");
    private static final MeetingEvent MINUTE = new MinuteRecorded(SECOND, AWARDED);
    private static final MeetingEvent DRAFTED = new MinutesDrafted(1, headings("1", "2", "3"));
    private static final MeetingEvent CIRCULATED = new MinutesCirculated(1, DATE, null);

    private final RunningMeeting meeting = new RunningMeeting();

    private static List<MinuteHeading> headings(String... numbers) {
        return List.of(
                new MinuteHeading(FIRST, new Label(numbers[0]), ITEMS.get(0).heading()),
                new MinuteHeading(SECOND, new Label(numbers[1]), ITEMS.get(1).heading()),
                new MinuteHeading(THIRD, new Label(numbers[2]), ITEMS.get(2).heading()));
    }

    @Test
    void minutesAreDrawnUpFromNarrativesOfItemsInTheNumbersOfTheAgendaOrOfTheBody() {
        meeting.after(List.of(HELD), new RecordMinute(SECOND, AWARDED)).expectEvents(MINUTE);
        meeting.after(List.of(HELD, MINUTE), new DraftMinutes(null, null)).expectEvents(DRAFTED);
        meeting.after(List.of(HELD, MINUTE), new DraftMinutes(248, null))
                .expectEvents(new MinutesDrafted(1, headings("248", "249", "250")));
        meeting.after(List.of(HELD, MINUTE), new DraftMinutes(60, new Label("/22")))
                .expectEvents(new MinutesDrafted(1, headings("60/22", "61/22", "62/22")));
        refused(
                meeting.after(List.of(HELD), new DraftMinutes(null, null)),
                "minutes-are-drafted-once-something-is-recorded");
        refused(meeting.after(List.of(), new RecordMinute(SECOND, AWARDED)), "minutes-follow-the-meeting");
    }

    @Test
    void anotherDraftFollowsWhenANarrativeHasChanged() {
        refused(meeting.after(List.of(HELD, MINUTE, DRAFTED), new DraftMinutes(null, null)), "entry-changes-something");
        meeting.after(List.of(HELD, MINUTE, DRAFTED, new MinuteRecorded(FIRST, NOTED)), new DraftMinutes(null, null))
                .expectEvents(new MinutesDrafted(2, headings("1", "2", "3")));
    }

    @Test
    void aDraftIsCirculatedAndThenAmendedWithTheReason() {
        List<MeetingEvent> drafted = List.of(HELD, MINUTE, DRAFTED);
        List<MeetingEvent> circulated = List.of(HELD, MINUTE, DRAFTED, CIRCULATED);
        meeting.after(drafted, new CirculateMinutes(DATE, null)).expectEvents(CIRCULATED);
        refused(
                meeting.after(List.of(HELD, MINUTE), new CirculateMinutes(null, null)),
                "only-drafted-minutes-are-circulated");
        refused(
                meeting.after(drafted, new AmendMinute(SECOND, BETTER, null, WHY)),
                "only-circulated-minutes-are-amended");
        refused(meeting.after(circulated, new RecordMinute(SECOND, BETTER)), "circulated-minutes-are-amended");
        Post member = new Post("Director of HR");
        meeting.after(circulated, new AmendMinute(SECOND, BETTER, member, WHY))
                .expectEvents(new MinuteAmended(SECOND, BETTER, member, WHY));
        refused(
                meeting.after(circulated, new AmendMinute(SECOND, AWARDED, member, WHY)),
                "entry-changes-something",
                "narrative");
        refused(
                meeting.after(drafted, new CirculateMinutes(DATE, DATE.minusDays(1))),
                "comments-follow-the-circulation",
                "commentsBy");
    }

    @Test
    void approvalFreezesTheTextAsItStandsWithItsDigest() {
        Post chair = new Post("Assistant Commissioner");
        Text correction = new Text("a correction to minute 2");
        List<MeetingEvent> amended = List.of(
                HELD,
                new AttendanceRecorded(new LocalId("a1"), chair, null, Presence.PRESENT, null, null, null, null),
                new AttendanceRecorded(new LocalId("a2"), chair, null, Presence.ABSENT, null, null, null, null),
                new AttendanceStruck(new LocalId("a2"), WHY),
                MINUTE,
                DRAFTED,
                CIRCULATED,
                new MinuteAmended(SECOND, BETTER, null, WHY));
        meeting.after(amended, new ApproveMinutes(null, DATE, correction))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(payloadsMatching(exactSequenceOf(approval(correction), andNoMore())));
    }

    private static Matcher<MinutesApproved> approval(Text correction) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(MinutesApproved approved) {
                byte[] frozen = approved.frozen().getBytes(StandardCharsets.UTF_8);
                byte[] salt = Base64.getDecoder().decode(approved.digestSalt());
                assertThat(approved.digest()).isEqualTo(EventMetadataFactory.digest(salt, frozen));
                MinutesDocument text = Json.mapper().readValue(approved.frozen(), MinutesDocument.class);
                assertThat(CanonicalJson.bytes(text)).isEqualTo(frozen);
                assertThat(text.boardName()).isEqualTo(new Name("Strategic Board"));
                assertThat(text.metOn()).isEqualTo(DATE);
                assertThat(text.attendance())
                        .extracting(one -> one.attendee().value())
                        .containsExactly("a1");
                assertThat(text.minutes())
                        .extracting(MinutesDocument.Minute::narrative)
                        .containsExactly(null, BETTER, null);
                assertThat(text.amendments()).containsExactly(new Amendment(SECOND, null, WHY));
                assertThat(text.subjectTo()).isEqualTo(correction);
                return true;
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("an approval that froze the minutes");
            }
        };
    }

    @Test
    void minutesThatRunOnHaveTheNumbersThatTheBoardReserved() {
        List<MeetingEvent> minuted = List.of(HELD, MINUTE);
        meeting.register.withProcedure(BOARD, numbered(MinuteNumbering.RUNNING, reserved(248, 2, null)));
        refused(
                meeting.after(minuted, new DraftMinutes(null, null)),
                "minutes-that-continue-have-reserved-numbers",
                "first");
        meeting.register.withProcedure(
                BOARD, numbered(MinuteNumbering.WITH_YEAR, reserved(60, 2, 2017), reserved(70, 1, 2017)));
        meeting.after(minuted, new DraftMinutes(null, null))
                .expectEvents(new MinutesDrafted(
                        1,
                        List.of(
                                new MinuteHeading(FIRST, new Label("60/17"), new Text("Apologies")),
                                new MinuteHeading(SECOND, new Label("61/17"), new Text("Award of the contract")),
                                new MinuteHeading(THIRD, new Label("70/17"), new Text("Any other business")))));
    }

    private static BoardProcedure numbered(MinuteNumbering numbering, MinuteNumbersReserved... reserved) {
        return new BoardProcedure(Optional.empty(), List.of(), numbering, List.of(reserved));
    }

    private MinuteNumbersReserved reserved(int first, int count, Integer year) {
        return new MinuteNumbersReserved(meeting.id, first, count, year);
    }

    @Test
    void minutesKeepToTheFormInWhichTheyWereBegun() {
        String code = "minutes-are-one-text-or-drawn-up-item-by-item";
        refused(meeting.after(List.of(HELD, MINUTE), new RecordMinutes(NOTED)), code);
        refused(meeting.after(List.of(HELD, new MinutesRecorded(NOTED)), new RecordMinute(SECOND, AWARDED)), code);
    }

    @Test
    void whatMinutesSayStaysOnceTheyAreApproved() {
        List<MeetingEvent> approved =
                List.of(HELD, MINUTE, DRAFTED, new MinutesApproved(null, DATE, null, "{}", "digest", "salt"));
        String stay = "meeting-takes-entries-until-its-minutes-are-approved";
        refused(meeting.after(approved, new StrikeInterest(new LocalId("d1"), WHY)), stay);
        refused(meeting.after(approved, new WithdrawAgendaItem(SECOND, WHY)), stay);
        refused(
                meeting.after(approved, new AmendMinute(SECOND, BETTER, null, WHY)),
                "approved-minutes-stay-as-they-are");
        refused(meeting.after(approved, new DraftMinutes(null, null)), "approved-minutes-stay-as-they-are");
    }
}
