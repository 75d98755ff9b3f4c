package org.daybook.query.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daybook.query.TestReadSide;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.RandomHistory;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.shared.account.Role;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.contract.Json;
import org.daybook.shared.meeting.MeetingHeld;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.paper.PaperTabled;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.daybook.shared.workstream.update.UpdateSubmitted;
import tools.jackson.databind.JsonNode;

/** Whatever was recorded, and whenever a board met about it. */
class ComparedMeetingsPropertyTest {

    private static final UUID BOARD = new UUID(1, 4);
    private static final List<UUID> MEETINGS = List.of(new UUID(1, 5), new UUID(1, 6));

    private RandomHistory history;
    private Random random;

    @Property(tries = 30)
    void whatIsToldOfAWorkstreamBetweenTwoMeetingsIsItsComparisonBetweenWhatTheySaw(
            @ForAll long seed, @ForAll @IntRange(max = 50) int length) throws Exception {
        history = new RandomHistory(seed, length);
        random = new Random(seed);
        LocalDate begin = history.record().today().minusDays(random.nextInt(40));
        LocalDate first = begin.isBefore(LocalDate.parse("2022-01-04")) ? LocalDate.parse("2022-01-04") : begin;
        history.record()
                .make(
                        BOARD,
                        new BoardEstablished(history.programme(), new Name("Board"), null, null, List.of()),
                        history.record().today());
        meet(MEETINGS.getFirst(), first);
        history.goOn(length / 2);
        meet(MEETINGS.getLast(), first.plusDays(random.nextInt(30)));
        history.record().projectAll();

        JsonNode answer = asked();
        JsonNode told = answer.get("items").isEmpty() ? null : answer.at("/items/0");
        if (told == null) {
            assertThat(answer.at("/unchanged")).hasSizeLessThanOrEqualTo(1);
            return;
        }
        JsonNode comparison = told.get("comparison");
        AsOf from = moment(comparison.get("from"));
        AsOf to = moment(comparison.get("to"));
        Comparison expected = new FindComparison(
                        history.record().standings(), history.record().written())
                .of(history.workstream().value(), from, to);
        assertThat(comparison).isEqualTo(Json.mapper().readTree(Json.mapper().writeValueAsString(expected)));
        assertThat(from.position()).isLessThanOrEqualTo(to.position());
        if (told.has("toUpdate"))
            assertThat(to.position())
                    .isEqualTo(submitted(told.get("toUpdate").intValue()).position());
    }

    private void meet(UUID meeting, LocalDate day) {
        TestRecord record = history.record();
        LocalDate today = record.today();
        record.make(meeting, new MeetingScheduled(history.programme(), new BoardId(BOARD), day, List.of()), today);
        history.record().stored().stream()
                .filter(entry -> entry.entry().event() instanceof UpdateSubmitted)
                .filter(entry -> random.nextInt(3) == 0)
                .forEach(entry -> record.make(
                        meeting, tabled((UpdateSubmitted) entry.entry().event()), today));
        if (random.nextBoolean()) record.make(meeting, new MeetingHeld(day, List.of()), today);
    }

    private PaperTabled tabled(UpdateSubmitted update) {
        return new PaperTabled(history.workstream(), new SeenUpdate(update.number(), update.digest()));
    }

    private StoredEntry submitted(int number) {
        return history.record().stored().stream()
                .filter(entry -> entry.entry().event() instanceof UpdateSubmitted update && update.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode asked() throws Exception {
        String path = "/api/boards/" + BOARD + "/compare?from=" + MEETINGS.getFirst() + "&to=" + MEETINGS.getLast();
        return Json.mapper()
                .readTree(TestReadSide.as(Role.BOARD)
                        .perform(get(path))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8));
    }

    private static AsOf moment(JsonNode written) {
        return new AsOf(
                LocalDate.parse(written.get("on").stringValue()),
                Instant.parse(written.get("knownAt").stringValue()),
                written.get("position").longValue());
    }
}
