package org.daybook.query.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.query.TestReadSide;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.entry.ProgrammeSteps;
import org.daybook.query.facts.entry.RawEntries;
import org.daybook.query.facts.entry.Steps;
import org.daybook.query.facts.lens.Lens;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.ProgrammeId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How PostgreSQL answers what views ask, where the record is large. */
class ViewPlansTest {

    private static final Pattern SCANNED = Pattern.compile("Seq Scan on (\\S+)");
    /** These have a row or two, or one for each kind of entry or each author. */
    private static final List<String> SMALL = List.of("state", "reached", "kind", "author", "rebuild");

    /** What is asked besides: how far the views are, and in which checkpoint that is proved. */
    private static final List<String> HOW_FAR = List.of("projection.state", "ledger.checkpoint");

    private static final String MOMENT = "on=2022-02-01&knownAt=2022-02-20T12:00:00Z";

    /** Reviews are registered, actions raised, boards established and meetings called after all that, and a decision is asked for. */
    private static final String LATE = "on=2023-05-25";

    private static ManyWorkstreams many;

    @BeforeAll
    static void aLargeRecord() {
        many = new ManyWorkstreams();
    }

    @AfterAll
    static void noneIsLeft() {
        TestRecord.beginning(RandomHistory.BEGIN);
    }

    /** Every route of a view, how it is asked, and how many statements that takes at most, besides asking how far they are. */
    private static Map<String, Asked> views() {
        String programme = "/api/programmes/" + many.programme();
        String workstream = "/api/workstreams/" + many.workstream();
        Map<String, Asked> views = new TreeMap<>();
        views.put("/api/workstreams/{id}/slide", new Asked(workstream + "/slide?" + MOMENT, 4));
        views.put("/api/workstreams/{id}/history", new Asked(workstream + "/history?after=200&" + MOMENT, 7));
        views.put("/api/workstreams/{id}/history/{version}", new Asked(workstream + "/history/100?" + MOMENT, 9));
        views.put(
                "/api/workstreams/{id}/compare",
                new Asked(workstream + "/compare?from=2022-01-10&to=2022-02-01&knownAt=2022-02-20T12:00:00Z", 6));
        views.put(
                "/api/workstreams/{id}/decisions/{decision}",
                new Asked(workstream + "/decisions/" + many.decision() + "?" + LATE, 17));
        views.put("/api/workstreams/{id}/updates", new Asked(workstream + "/updates?" + MOMENT, 4));
        views.put("/api/workstreams/{id}/updates/{number}", new Asked(workstream + "/updates/1?" + MOMENT, 3));
        views.put("/api/workstreams/{id}/clearances", new Asked(workstream + "/clearances?" + MOMENT, 8));
        views.put("/api/programmes/{id}", new Asked(programme + "?" + MOMENT, 6));
        String review = "/api/reviews/" + many.review();
        views.put("/api/reviews/{id}", new Asked(review + "?" + LATE, 9));
        views.put("/api/reviews/{id}/report", new Asked(review + "/report?" + LATE, 8));
        views.put("/api/reviews/{id}/history", new Asked(review + "/history?after=40&" + LATE, 7));
        views.put("/api/reviews", new Asked("/api/reviews?limit=20&" + LATE, 7));
        String board = "/api/boards/" + many.board();
        views.put("/api/boards/{id}", new Asked(board + "?" + LATE, 7));
        views.put("/api/boards/{id}/history", new Asked(board + "/history?after=10&" + LATE, 7));
        views.put(
                "/api/boards/{id}/compare",
                new Asked(
                        "/api/boards/" + many.originalBoard() + "/compare?from=" + many.earlier() + "&to="
                                + many.later() + "&limit=20&" + LATE,
                        20));
        views.put("/api/boards", new Asked("/api/boards?limit=20&" + LATE, 7));
        String meeting = "/api/meetings/" + many.meeting();
        views.put("/api/meetings/{id}", new Asked(meeting + "?" + LATE, 12));
        views.put("/api/meetings/{id}/history", new Asked(meeting + "/history?after=20&" + LATE, 7));
        views.put("/api/meetings/{id}/pack", new Asked(meeting + "/pack?" + LATE, 60));
        views.put("/api/meetings/{id}/minutes", new Asked("/api/meetings/" + many.minuted() + "/minutes?" + LATE, 4));
        views.put(
                "/api/meetings/{id}/private-minutes",
                new Asked("/api/meetings/" + many.minuted() + "/private-minutes?" + LATE, 6));
        views.put("/api/meetings", new Asked("/api/meetings?limit=20&" + LATE, 9));
        views.put("/api/boards/{id}/next-meeting", new Asked(board + "/next-meeting?" + LATE, 10));
        views.put("/api/meetings/{id}/matters-arising", new Asked(meeting + "/matters-arising?" + LATE, 20));
        views.put(
                "/api/meetings/{id}/decisions-between-meetings",
                new Asked(meeting + "/decisions-between-meetings?" + LATE, 12));
        String decision = "/api/decisions/" + many.registered();
        views.put("/api/decisions/{id}", new Asked(decision + "?" + LATE, 12));
        views.put("/api/decisions/{id}/history", new Asked(decision + "/history?after=4&" + LATE, 7));
        String action = "/api/actions/" + many.action();
        views.put("/api/actions/{id}", new Asked(action + "?" + LATE, 20));
        views.put("/api/actions/{id}/history", new Asked(action + "/history?after=4&" + LATE, 7));
        views.put("/api/actions", new Asked("/api/actions?limit=20&" + LATE, 20));
        views.put("/api/recommendations", new Asked("/api/recommendations?limit=20&" + LATE, 10));
        views.put("/api/recommendations/counts", new Asked("/api/recommendations/counts?" + LATE, 30));
        views.put("/api/events", new Asked("/api/events?after=5000&" + MOMENT, 2));
        views.put("/api/redactions", new Asked("/api/redactions?limit=20", 1));
        views.put("/api/heatmap", new Asked("/api/heatmap?limit=20&months=12&" + MOMENT, 5));
        views.put("/api/portfolio", new Asked("/api/portfolio?limit=50&" + MOMENT, 4));
        for (String list : List.of("programmes", "workstreams"))
            views.put("/api/" + list, new Asked("/api/" + list + "?" + MOMENT, 4));
        for (String list : List.of(
                "exceptions", "decisions", "clearances", "highlights", "milestones", "matrix", "slippage", "calendar"))
            views.put("/api/" + list, new Asked("/api/" + list + "?limit=20&" + MOMENT, 15));
        return views;
    }

    private record Asked(String path, int statements) {}

    @Test
    void everyViewIsAsked() {
        assertThat(views().keySet()).containsExactlyInAnyOrderElementsOf(TestReadSide.views());
    }

    @Test
    void noViewReadsALargeTableFromEndToEnd() {
        views().forEach((view, asked) ->
                assertThat(scanned(plans(asked.path()))).as(view).isEmpty());
    }

    @Test
    void entriesThatAreHandedOnAsEvidenceAreNotSoughtFromEndToEnd() {
        JdbcClient client = JdbcClient.create(TestDatabase.application());
        Projection projection = new Projection(client);
        RawEntries entries = new RawEntries(client, projection, new Lens(client, projection));
        for (Runnable asked : List.<Runnable>of(
                () -> entries.of(many.workstream(), 5_000, 9_000, 256),
                () -> entries.between(5_000, 5_256),
                () -> entries.between(5_000, 6_024, many.programme(), 6_024),
                () -> entries.at(List.of(17L, 5_000L)))) {
            assertThat(scanned(TestDatabase.plans().of(asked))).isEmpty();
        }
    }

    @Test
    void aStepThroughAProgrammeIsNotSoughtFromEndToEnd() {
        JdbcClient client = JdbcClient.create(TestDatabase.application());
        Projection projection = new Projection(client);
        Lens lens = new Lens(client, projection);
        ProgrammeSteps steps =
                new ProgrammeSteps(client, projection, new Entries(client, projection, lens), TestRecord.ZONE, lens);
        ProgrammeId programme = new ProgrammeId(many.programme());
        Optional<LocalDate> day = Optional.of(LocalDate.parse("2022-02-01"));
        for (Steps.Filter which : List.of(
                new Steps.Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Steps.Filter(
                        Optional.of("programme.programme-closed"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Steps.Filter(Optional.empty(), Optional.of("Nobody"), Optional.empty(), Optional.empty()),
                new Steps.Filter(Optional.empty(), Optional.empty(), day, day))) {
            for (Optional<UUID> only : List.of(Optional.<UUID>empty(), Optional.of(many.workstream()))) {
                ProgrammeSteps.Filter filter = new ProgrammeSteps.Filter(which, only);
                for (Runnable asked : List.<Runnable>of(
                        () -> steps.after(programme, 9_000, Long.MAX_VALUE, filter),
                        () -> steps.before(programme, 9_000, Long.MAX_VALUE, filter),
                        () -> steps.choices(programme, 9_000))) {
                    List<String> plans = TestDatabase.plans().of(asked);
                    assertThat(scanned(plans)).as(filter.toString()).isEmpty();
                    assertThat(plans).noneMatch(plan -> plan.contains("Gather"));
                }
            }
        }
    }

    @Test
    void noViewTakesMoreStatementsThanItShould() {
        views().forEach((view, asked) -> {
            plans(asked.path());
            assertThat(plans(asked.path()))
                    .as(view)
                    .filteredOn(plan -> HOW_FAR.stream().noneMatch(plan::contains))
                    .hasSizeBetween(1, asked.statements());
        });
    }

    @Test
    void noViewStartsProcessesThatWouldTakeMoreThanTheySave() {
        views().forEach((view, asked) ->
                assertThat(plans(asked.path())).as(view).noneMatch(plan -> plan.contains("Gather")));
    }

    @Test
    void whoDropsAnIndexIsTold() {
        String slide = views().get("/api/workstreams/{id}/slide").path();
        String history = views().get("/api/workstreams/{id}/history").path();
        many.without("entry_position", () -> {
            many.without("entry_of_aggregate", () -> assertThat(scanned(plans(history)))
                    .containsExactly("entry"));
        });
        many.without("fact_in_force", () -> assertThat(scanned(plans(slide))).containsExactly("fact"));
    }

    private static List<String> plans(String path) {
        return TestDatabase.plans().of(() -> ask(path));
    }

    private static void ask(String path) {
        try {
            assertThat(TestReadSide.as(Role.AUDITOR)
                            .perform(get(path))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(path)
                    .isEqualTo(200);
        } catch (Exception e) {
            // the meeting has none: asked all the same
            if (!path.contains("/private-minutes")) throw new IllegalStateException(path, e);
        }
    }

    private static List<String> scanned(List<String> plans) {
        return plans.stream()
                .flatMap(plan -> SCANNED.matcher(plan).results())
                .map((MatchResult found) -> found.group(1).replace("\"", ""))
                .distinct()
                .filter(table -> !SMALL.contains(table))
                .collect(Collectors.toList());
    }
}
