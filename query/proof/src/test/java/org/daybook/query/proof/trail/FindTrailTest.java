package org.daybook.query.proof.trail;

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
import org.daybook.shared.meeting.MeetingHeld;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.update.UpdateSubmitted;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A date that a board was asked to move, deferred and then let move; and what was recorded around that. */
class FindTrailTest {

    private static final UUID PROGRAMME = UUID.fromString("20210000-0000-4000-8000-000000000000");
    private static final UUID WORKSTREAM = UUID.fromString("20210000-0000-4000-8000-000000000001");
    private static final UUID BOARD = UUID.fromString("20210000-0000-4000-8000-0000000000b1");
    private static final UUID MEETING = UUID.fromString("20210000-0000-4000-8000-0000000000c1");
    private static final LocalId AWARD = new LocalId("award");

    private final TestRecord record = TestRecord.beginning(Instant.parse("2022-04-01T09:00:00Z"));

    FindTrailTest() {
        ProgrammeId programme = new ProgrammeId(PROGRAMME);
        record.record(PROGRAMME, new ProgrammeOpened(new Name("Equality"), Marking.OFFICIAL));
        record.record(WORKSTREAM, new WorkstreamOpened(programme, new Name("Culture"), null));
        record.record(BOARD, new BoardEstablished(programme, new Name("Board"), null, null, List.of()));
        record.record(
                MEETING, new MeetingScheduled(programme, new BoardId(BOARD), LocalDate.parse("2022-04-28"), List.of()));
        in(
                "2022-04-02",
                new DeliverableAdded(
                        AWARD,
                        new Text("Award"),
                        TargetDate.read("06/22", LocalDate.parse("2022-06-01")),
                        null,
                        null,
                        null));
        in("2022-04-03", new DecisionRequested(new LocalId("move"), new Text("May it move?"), null));
        in("2022-04-03", new DecisionRequested(new LocalId("fund"), new Text("May it be funded?"), null));
        in("2022-04-04", submitted(1, "2022-04-04"));
        at("2022-04-28", MEETING, new MeetingHeld(LocalDate.parse("2022-04-28"), List.of()));
        in("2022-04-28", decided(DecisionOutcome.DEFERRED, "Costs first"));
        in("2022-05-12", decided(DecisionOutcome.APPROVED, "Agreed"));
        in("2022-05-13", new NextStepPlanned(new LocalId("cost"), new Text("Cost it"), null, null));
        at(
                "2022-05-14",
                MEETING,
                new ActionNoted(
                        new LocalId("a1"),
                        new Text("Cost it"),
                        new Post("Director of HR"),
                        new EntryLink(new WorkstreamId(WORKSTREAM), 7L)));
        in("2022-06-01", submitted(2, "2022-06-01"));
        in("2022-06-02", new NextStepPlanned(new LocalId("later"), new Text("Later"), null, null));
        in("2022-06-03", moved("07/22", "move"));
        in("2022-06-04", moved("08/22", null));
    }

    private static DeliverableRescheduled moved(String to, String decision) {
        return new DeliverableRescheduled(
                AWARD,
                TargetDate.read(to, LocalDate.parse("2022-06-01")),
                new Text("Late"),
                decision == null ? null : new LocalId(decision));
    }

    private static DecisionRecorded decided(DecisionOutcome outcome, String minute) {
        return new DecisionRecorded(
                new LocalId("move"), outcome, new Text(minute), new SeenUpdate(1, "ZGlnZXN0"), new MeetingId(MEETING));
    }

    private static UpdateSubmitted submitted(int number, String day) {
        return new UpdateSubmitted(number, LocalDate.parse(day), 1L, List.of(), "{}", "ZGlnZXN0", "c2FsdA==");
    }

    private void in(String day, DaybookEvent event) {
        at(day, WORKSTREAM, event);
    }

    private void at(String day, UUID aggregate, DaybookEvent event) {
        record.at(Instant.parse(day + "T09:00:00Z"));
        record.record(aggregate, event, LocalDate.parse(day));
    }

    @Test
    void itLeadsBackToWhoAskedWhatTheBoardSawAndWhereItWasDecided() {
        JsonNode trail = trail("move", "");
        assertThat(trail.at("/decision/state").stringValue()).isEqualTo("APPROVED");
        assertThat(titles(trail.get("entries")))
                .containsExactly("Decision requested", "Decision recorded", "Decision recorded");
        assertThat(trail.at("/entries/1/why").stringValue()).isEqualTo("Costs first");
        assertThat(trail.at("/updateSeen/number").intValue()).isEqualTo(1);
        assertThat(trail.at("/updateSeen/version").intValue()).isEqualTo(4);
        assertThat(trail.at("/meeting/board/name").stringValue()).isEqualTo("Board");
        assertThat(trail.at("/meeting/day").stringValue()).isEqualTo("2022-04-28");
        assertThat(trail.at("/meeting/actions/0/takenUpBy/title").stringValue()).isEqualTo("Next step planned");
    }

    @Test
    void itLeadsForwardToTheNextUpdateAndToWhateverItAllowedLater() {
        JsonNode trail = trail("move", "");
        assertThat(trail.at("/until/update").intValue()).isEqualTo(2);
        assertThat(trail.get("followed")
                        .valueStream()
                        .map(f -> f.at("/entry/title").stringValue() + " "
                                + f.get("byDecision").booleanValue())
                        .toList())
                .containsExactly("Next step planned false", "Update submitted false", "Deliverable rescheduled true");
        assertThat(trail.get("more").booleanValue()).isFalse();
    }

    @Test
    void ofADayItTellsWhatStoodThen() {
        JsonNode asked = trail("move", "?on=2022-04-27");
        assertThat(asked.at("/decision/waiting").booleanValue()).isTrue();
        assertThat(titles(asked.get("entries"))).containsExactly("Decision requested");
        assertThat(asked.has("updateSeen")).isFalse();
        assertThat(asked.get("followed")).isEmpty();
        JsonNode deferred = trail("move", "?on=2022-04-30");
        assertThat(deferred.at("/decision/state").stringValue()).isEqualTo("DEFERRED");
        assertThat(deferred.at("/meeting/actions")).isEmpty();
    }

    @Test
    void whatACorrectionSaysInsteadIsAmongItsEntries() {
        in("2022-07-01", new EntryCorrected(6L, null, new Text("It was never agreed")));
        JsonNode trail = trail("move", "");
        assertThat(trail.at("/decision/state").stringValue()).isEqualTo("DEFERRED");
        assertThat(trail.at("/entries/2/voided").booleanValue()).isTrue();
        assertThat(trail.at("/entries/2/correctedBy/version").intValue()).isEqualTo(12);
    }

    @Test
    void nothingFollowsWhatIsStillWaiting() {
        JsonNode trail = trail("fund", "");
        assertThat(trail.at("/decision/waiting").booleanValue()).isTrue();
        assertThat(trail.get("followed")).isEmpty();
        assertThat(trail.has("meeting")).isFalse();
    }

    @Test
    void moreThanAPageIsSaidToBeMore() {
        for (int i = 0; i < 60; i++)
            in("2022-07-01", new NextStepPlanned(new LocalId("n" + i), new Text("Step"), null, null));
        in(
                "2022-07-02",
                new DecisionRecorded(new LocalId("fund"), DecisionOutcome.APPROVED, new Text("Yes"), null, null));
        for (int i = 60; i < 120; i++)
            in("2022-07-03", new NextStepPlanned(new LocalId("n" + i), new Text("Step"), null, null));
        JsonNode trail = trail("fund", "");
        assertThat(trail.get("followed")).hasSize(50);
        assertThat(trail.get("more").booleanValue()).isTrue();
    }

    @Test
    void whatWasNotAskedForDoesNotExist() {
        for (String path : List.of("/other", "/move?on=2022-04-02", "/move?on=2022-03-01"))
            assertThatThrownBy(() -> ask("/api/workstreams/" + WORKSTREAM + "/decisions" + path))
                    .rootCause()
                    .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.code())
                            .isEqualTo("unknown-decision"));
    }

    private static List<String> titles(JsonNode entries) {
        return entries.valueStream().map(e -> e.get("title").stringValue()).toList();
    }

    private static JsonNode trail(String decision, String query) {
        try {
            return ask("/api/workstreams/" + WORKSTREAM + "/decisions/" + decision + query)
                    .get("trail");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode ask(String path) throws Exception {
        return Json.mapper()
                .readTree(TestReadSide.as(Role.BOARD)
                        .perform(get(path))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8));
    }
}
