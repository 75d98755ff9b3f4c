package org.daybook.query.meeting.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.query.TestReadSide;
import org.daybook.query.facts.TestRecord;
import org.daybook.shared.account.Role;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.contract.Json;
import org.daybook.shared.meeting.MeetingCancelled;
import org.daybook.shared.meeting.MeetingHeld;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.meeting.action.ActionTakenUp;
import org.daybook.shared.meeting.paper.PaperTabled;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.review.AuditRecommendation;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.review.RecommendationClosed;
import org.daybook.shared.review.ReviewRegistered;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.daybook.shared.workstream.rag.RagChanged;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagRating;
import org.daybook.shared.workstream.update.UpdateSubmitted;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A board that met in April and July 2022 about two workstreams, one of which laid an update before it each time. */
class MeetingComparisonTest {

    private static final UUID PROGRAMME = UUID.fromString("20210000-0000-4000-8000-000000000000");
    private static final UUID TABLED = UUID.fromString("20210000-0000-4000-8000-000000000001");
    private static final UUID UNTABLED = UUID.fromString("20210000-0000-4000-8000-000000000002");
    private static final UUID BOARD = UUID.fromString("20210000-0000-4000-8000-0000000000b1");
    private static final UUID OTHER_BOARD = UUID.fromString("20210000-0000-4000-8000-0000000000b2");
    private static final UUID APRIL = UUID.fromString("20210000-0000-4000-8000-0000000000c1");
    private static final UUID JULY = UUID.fromString("20210000-0000-4000-8000-0000000000c2");
    private static final UUID CANCELLED = UUID.fromString("20210000-0000-4000-8000-0000000000c3");
    private static final UUID TO_COME = UUID.fromString("20210000-0000-4000-8000-0000000000c4");
    private static final UUID ELSEWHERE = UUID.fromString("20210000-0000-4000-8000-0000000000c5");

    private final TestRecord record = TestRecord.beginning(Instant.parse("2022-04-01T09:00:00Z"));

    MeetingComparisonTest() {
        ProgrammeId programme = new ProgrammeId(PROGRAMME);
        record.record(PROGRAMME, new ProgrammeOpened(new Name("Equality"), Marking.OFFICIAL));
        record.record(TABLED, new WorkstreamOpened(programme, new Name("Culture"), null));
        record.record(UNTABLED, new WorkstreamOpened(programme, new Name("Hiring"), Marking.OFFICIAL_SENSITIVE));
        record.record(BOARD, new BoardEstablished(programme, new Name("Board"), null, null, List.of()));
        record.record(OTHER_BOARD, new BoardEstablished(programme, new Name("Other board"), null, null, List.of()));
        called(APRIL, BOARD, "2022-04-28");
        called(JULY, BOARD, "2022-07-28");
        called(CANCELLED, BOARD, "2022-08-28");
        called(TO_COME, BOARD, "2023-09-28");
        called(ELSEWHERE, OTHER_BOARD, "2022-05-28");
        at("2022-04-02", TABLED, rated(RagRating.GREEN));
        at("2022-04-03", UNTABLED, rated(RagRating.GREEN));
        at("2022-04-04", TABLED, submitted(1, "2022-04-04"));
        at("2022-04-05", APRIL, new PaperTabled(new WorkstreamId(TABLED), new SeenUpdate(1, "ZGlnZXN0")));
        at("2022-04-20", TABLED, rated(RagRating.AMBER));
        at("2022-04-28", APRIL, new MeetingHeld(LocalDate.parse("2022-04-28"), List.of()));
        at("2022-05-20", UNTABLED, rated(RagRating.RED));
        at("2022-07-01", TABLED, submitted(2, "2022-06-30"));
        at("2022-07-02", JULY, new PaperTabled(new WorkstreamId(TABLED), new SeenUpdate(2, "ZGlnZXN0")));
        at("2022-07-28", JULY, new MeetingHeld(LocalDate.parse("2022-07-28"), List.of()));
        at("2022-08-01", CANCELLED, new MeetingCancelled(new Text("No quorum")));
        at("2022-09-01", TABLED, rated(RagRating.RED));
    }

    private void called(UUID meeting, UUID board, String day) {
        record.record(
                meeting,
                new MeetingScheduled(new ProgrammeId(PROGRAMME), new BoardId(board), LocalDate.parse(day), List.of()));
    }

    private static RagChanged rated(RagRating rating) {
        return new RagChanged(RagDimension.PROJECT, rating, new Text("As told"));
    }

    private static UpdateSubmitted submitted(int number, String day) {
        return new UpdateSubmitted(number, LocalDate.parse(day), 1L, List.of(), "{}", "ZGlnZXN0", "c2FsdA==");
    }

    private void at(String day, UUID aggregate, DaybookEvent event) {
        record.at(Instant.parse(day + "T09:00:00Z"));
        record.record(aggregate, event, LocalDate.parse(day));
    }

    @Test
    void aTabledUpdateIsComparedAsItWasSubmittedAndAnyOtherWorkstreamAsItStoodOnTheDay() {
        JsonNode answer = compared(APRIL, JULY);
        JsonNode culture = answer.at("/items/0");
        assertThat(culture.at("/workstream/name").stringValue()).isEqualTo("Culture");
        assertThat(culture.get("fromUpdate").intValue()).isEqualTo(1);
        assertThat(culture.get("toUpdate").intValue()).isEqualTo(2);
        assertThat(culture.at("/comparison/from/on").stringValue()).isEqualTo("2022-04-04");
        assertThat(culture.at("/comparison/to/on").stringValue()).isEqualTo("2022-06-30");
        assertThat(culture.at("/comparison/summary").stringValue()).startsWith("Project RAG went from Green");
        JsonNode hiring = answer.at("/items/1");
        assertThat(hiring.has("fromUpdate")).isFalse();
        assertThat(hiring.at("/comparison/from/on").stringValue()).isEqualTo("2022-04-28");
        assertThat(hiring.at("/comparison/from/knownAt").stringValue()).isEqualTo("2022-04-28T22:59:59.999999Z");
        assertThat(hiring.at("/comparison/to/on").stringValue()).isEqualTo("2022-07-28");
        assertThat(answer.get("marking").stringValue()).isEqualTo("OFFICIAL_SENSITIVE");
        assertThat(answer.get("summary").stringValue())
                .isEqualTo("2 of 2 workstreams changed. Culture: Project RAG from green to amber."
                        + " Hiring: Project RAG from green to red.");
    }

    @Test
    void theBusinessOfABoardIsComparedThoughItsProgrammeHasNoWorkstream() {
        UUID programme = UUID.fromString("20210000-0000-4000-8000-0000000000d0");
        UUID board = UUID.fromString("20210000-0000-4000-8000-0000000000d1");
        UUID spring = UUID.fromString("20210000-0000-4000-8000-0000000000d2");
        UUID summer = UUID.fromString("20210000-0000-4000-8000-0000000000d3");
        UUID review = UUID.fromString("20210000-0000-4000-8000-0000000000d4");
        ProgrammeId of = new ProgrammeId(programme);
        record.record(programme, new ProgrammeOpened(new Name("Audit"), Marking.OFFICIAL));
        record.record(board, new BoardEstablished(of, new Name("Audit committee"), null, null, List.of()));
        for (UUID meeting : List.of(spring, summer))
            record.record(
                    meeting,
                    new MeetingScheduled(
                            of,
                            new BoardId(board),
                            LocalDate.parse(meeting == spring ? "2022-10-05" : "2022-11-05"),
                            List.of()));
        at("2022-10-01", review, registered(of));
        at("2022-10-05", spring, new MeetingHeld(LocalDate.parse("2022-10-05"), List.of()));
        at("2022-10-05", spring, new ActionNoted(new LocalId("a"), new Text("Publish"), new Post("Clerk"), null));
        at("2022-10-20", spring, new ActionTakenUp(new LocalId("a"), new EntryLink(new WorkstreamId(TABLED), 1L)));
        at("2022-10-25", review, new RecommendationClosed(new Label("i"), new Text("Overtaken")));
        at("2022-11-05", summer, new MeetingHeld(LocalDate.parse("2022-11-05"), List.of()));
        at("2022-11-05", summer, new ActionNoted(new LocalId("b"), new Text("Report"), new Post("Clerk"), null));

        JsonNode answer = json("/api/boards/" + board + "/compare?from=" + spring + "&to=" + summer);
        assertThat(answer.get("summary").stringValue())
                .startsWith("There was no workstream to compare")
                .endsWith(" New or changed: 2 actions and 1 recommendation.");
        assertThat(answer.get("business").valueStream().map(MeetingComparisonTest::said))
                .containsExactly(
                        "ACTION Publish: open, taken up",
                        "ACTION Report: null, agreed",
                        "RECOMMENDATION Audit of hiring, recommendation i: open, closed");
        assertThat(answer.get("items")).isEmpty();
    }

    private static ReviewRegistered registered(ProgrammeId programme) {
        LocalDate day = LocalDate.parse("2022-10-01");
        return new ReviewRegistered(
                programme,
                new Name("Audit of hiring"),
                new Name("Audit panel"),
                day,
                List.of(new AuditRecommendation(
                        new Label("i"), new Text("Report yearly"), null, TargetDate.read("June 2023", day))));
    }

    private static String said(JsonNode change) {
        String before = change.has("before") ? change.get("before").stringValue() : null;
        return change.get("kind").stringValue() + " " + change.get("what").stringValue() + ": " + before + ", "
                + change.get("after").stringValue();
    }

    @Test
    void aMeetingToComeSeesWhatStandsNow() {
        JsonNode answer = compared(JULY, TO_COME);
        assertThat(answer.at("/to/seen/on").stringValue()).isEqualTo("2023-06-01");
        assertThat(answer.get("items")).hasSize(1);
        assertThat(answer.at("/items/0/comparison/summary").stringValue()).contains("from Amber to Red");
        assertThat(answer.at("/unchanged/0/name").stringValue()).isEqualTo("Hiring");
    }

    @Test
    void aMeetingThatWasEnteredLaterSawWhatWasOnRecordWhenItWas() {
        UUID late = UUID.fromString("20210000-0000-4000-8000-0000000000c6");
        at(
                "2022-10-01",
                late,
                new MeetingScheduled(
                        new ProgrammeId(PROGRAMME), new BoardId(BOARD), LocalDate.parse("2022-06-10"), List.of()));
        JsonNode seen = compared(APRIL, late).at("/to/seen");
        assertThat(seen.get("on").stringValue()).isEqualTo("2022-06-10");
        assertThat(seen.get("knownAt").stringValue()).startsWith("2022-10-01T09:00:00");
    }

    @Test
    void whatWasRecordedAfterTheMomentAtWhichItIsLookedAtIsNoPartOfIt() {
        JsonNode answer = json(path(APRIL, JULY) + "&on=2022-12-31&knownAt=2022-05-10T00:00:00Z");
        assertThat(answer.at("/to/seen/knownAt").stringValue()).isEqualTo("2022-05-10T00:00:00Z");
        assertThat(answer.at("/unchanged/0/name").stringValue()).isEqualTo("Hiring");
    }

    @Test
    void betweenAMeetingAndItselfNothingChanged() {
        JsonNode answer = compared(JULY, JULY);
        assertThat(answer.get("summary").stringValue()).isEqualTo("Nothing changed in any workstream.");
        assertThat(answer.get("items")).isEmpty();
        assertThat(answer.get("unchanged")).hasSize(2);
    }

    @Test
    void workstreamsComePageByPage() {
        JsonNode first = json(path(APRIL, JULY) + "&limit=1");
        assertThat(first.at("/items/0/workstream/name").stringValue()).isEqualTo("Culture");
        JsonNode second =
                json(path(APRIL, JULY) + "&limit=1&after=" + first.get("next").stringValue());
        assertThat(second.at("/items/0/workstream/name").stringValue()).isEqualTo("Hiring");
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void whatCannotBeComparedIsRefusedWithTheFieldThatIsWrong() {
        assertRefused(path(JULY, APRIL), "to", "must not come before from");
        assertRefused(path(APRIL, CANCELLED), "to", "must be a meeting that was not cancelled");
        assertRefused(path(APRIL, ELSEWHERE), "to", "must be a meeting of this board");
        assertRefused(path(APRIL, PROGRAMME), "to", "There is no such meeting");
        assertRefused("/api/boards/" + BOARD + "/compare?to=" + JULY, "from", "is required");
        assertRefused("/api/boards/" + BOARD + "/compare?from=x&to=" + JULY, "from", "must be");
        assertRefused(path(APRIL, JULY) + "&after=x", "after", "must be the value of next on the previous page");
        assertRefused("/api/boards/" + JULY + "/compare?from=" + APRIL + "&to=" + JULY, "id", "There is no such board");
    }

    private static String path(UUID from, UUID to) {
        return "/api/boards/" + BOARD + "/compare?from=" + from + "&to=" + to;
    }

    private static JsonNode compared(UUID from, UUID to) {
        return json(path(from, to));
    }

    private static JsonNode json(String path) {
        try {
            return Json.mapper()
                    .readTree(TestReadSide.as(Role.BOARD)
                            .perform(get(path))
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(String path, String field, String words) {
        assertThatThrownBy(() -> json(path)).rootCause().satisfies(refused -> {
            String named = refused instanceof InvalidValue invalid ? invalid.field() : ((Rejection) refused).field();
            assertThat(named).isEqualTo(field);
            assertThat(refused.getMessage()).contains(words);
        });
    }
}
