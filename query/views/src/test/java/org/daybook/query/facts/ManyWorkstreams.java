package org.daybook.query.facts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.decision.Authority;
import org.daybook.shared.decision.DecisionRegistered;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.decision.vote.Votes;
import org.daybook.shared.decision.vote.VotesCounted;
import org.daybook.shared.decision.wording.DecisionWorded;
import org.daybook.shared.decision.wording.Wording;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A record with tables so large that nobody would read one from end to end for a single workstream, review, meeting or action: a
 * history made by chance, and copies of it under other ids and at later positions.
 */
final class ManyWorkstreams {

    private static final int COPIES = 135;
    private static final int LENGTH = 350;
    private static final int REVIEW_LENGTH = 80;
    private static final int ACTION_LENGTH = 10;

    private final JdbcTemplate owner = new JdbcTemplate(TestDatabase.owner());
    private final RandomHistory history = new RandomHistory(7, LENGTH);
    private final RandomMeeting meeting = new RandomMeeting(history, 7, REVIEW_LENGTH);
    private final UUID earlier = meeting.another(LocalDate.parse("2022-01-10"));
    private final UUID later = meeting.another(LocalDate.parse("2022-02-01"));
    private final UUID minuted = meeting.minuted(LocalDate.parse("2022-02-02"));
    private final RandomAction action = new RandomAction(history, 8, ACTION_LENGTH);
    private final UUID taken = taken();
    private final RandomReview review = new RandomReview(history, 7, REVIEW_LENGTH);
    private final long length = history.record().head() + 1;

    ManyWorkstreams() {
        TestRecord record = history.record();
        record.project(FactSchema.FACTS_A, record.stored());
        copy("aggregate", "id, aggregate_id, type, programme_id, effective_on, recorded_at", "id");
        copy(
                "entry",
                "recorded_at, position, aggregate, programme, version, kind, author, effective_on, event_id, payload, metadata",
                "aggregate");
        copy("voiding", "position, known_from, aggregate", "aggregate");
        copy(
                "fact",
                "recorded_at, aggregate, attribute, effective_on, position, known_from, version, thing, key, value, mark",
                "aggregate");
        owner.execute("VACUUM ANALYZE");
        record.projection()
                .reach(
                        FactSchema.FACTS_A,
                        new ProjectionPosition(
                                length * (COPIES + 1) - 1,
                                record.entries().getLast().header().recordedAt()));
    }

    private void copy(String table, String columns, String of) {
        String copied = Stream.of(columns.split(", ")).map(this::copied).collect(Collectors.joining(", "));
        owner.update(
                "INSERT INTO facts_a.%s (%s) SELECT %s FROM facts_a.%1$s, generate_series(1, %d) n WHERE %s IN (%s)"
                        .formatted(
                                table,
                                columns,
                                copied,
                                COPIES,
                                of,
                                "SELECT id FROM facts_a.aggregate WHERE aggregate_id IN (?, ?, ?, ?, ?, ?)"),
                history.workstream().value(),
                review.review(),
                meeting.board(),
                meeting.meeting(),
                action.action(),
                taken);
    }

    /** A decision of the board between meetings, whose votes were counted again and again. */
    private UUID taken() {
        UUID id = new UUID(9, 9);
        TestRecord record = history.record();
        Authority authority = new Authority(
                HowTaken.BY_CORRESPONDENCE, new BoardId(meeting.board()), null, null, null, null, null, null, null);
        Name heading = new Name("Funding");
        record.make(
                id,
                new DecisionRegistered(history.programme(), heading, DecisionOutcome.APPROVED, authority, null, null),
                record.today());
        record.make(id, new DecisionWorded(new Wording(new Text("Agreed"), null, List.of()), null), record.today());
        for (int votes = 1; votes <= ACTION_LENGTH; votes++) {
            Votes counted = new Votes(votes, 0, 0, List.of());
            record.make(id, new VotesCounted(counted, new Text("Miscounted")), record.today());
        }
        return id;
    }

    private String copied(String column) {
        return switch (column) {
            case "aggregate_id" -> "CAST(md5(aggregate_id::text || n) AS uuid)";
            case "event_id" -> "event_id || convert_to('-' || n, 'UTF8')";
            case "id", "aggregate", "position", "known_from" -> column + " + n * " + length;
            default -> column;
        };
    }

    UUID programme() {
        return history.programme().value();
    }

    /** One of the copies. */
    UUID workstream() {
        return copyOf(history.workstream().value());
    }

    /** One of the copies. */
    UUID review() {
        return copyOf(review.review());
    }

    /** One of the copies. */
    UUID board() {
        return copyOf(meeting.board());
    }

    /** One of the copies. */
    UUID meeting() {
        return copyOf(meeting.meeting());
    }

    /** One of the copies. */
    UUID action() {
        return copyOf(action.action());
    }

    /** One of the copies. */
    UUID registered() {
        return copyOf(taken);
    }

    /** The board itself, and not a copy, because its meetings name it. */
    UUID originalBoard() {
        return meeting.board();
    }

    /** A meeting of it whose minutes are frozen. */
    UUID minuted() {
        return minuted;
    }

    /** A meeting of it. */
    UUID earlier() {
        return earlier;
    }

    /** A later one. */
    UUID later() {
        return later;
    }

    /** What a board was asked of the workstream and has not decided. */
    String decision() {
        List<Entry> entries =
                history.record().stored().stream().map(StoredEntry::entry).toList();
        Set<Long> corrected = new HashSet<>();
        Set<String> decided = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.event() instanceof EntryCorrected e) corrected.add(e.entry());
            if (entry.event() instanceof DecisionRecorded e)
                decided.add(e.decision().value());
        }
        return entries.stream()
                .filter(entry -> entry.event() instanceof DecisionRequested)
                .filter(entry -> !corrected.contains(entry.header().version()))
                .map(entry -> ((DecisionRequested) entry.event()).decision().value())
                .filter(id -> !decided.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private UUID copyOf(UUID aggregate) {
        return owner.queryForObject("SELECT CAST(md5(CAST(? AS text) || 77) AS uuid)", UUID.class, aggregate);
    }

    TestRecord record() {
        return history.record();
    }

    /** Does something while there is no such index. */
    void without(String index, Runnable task) {
        String made = owner.queryForObject(
                "SELECT indexdef FROM pg_indexes WHERE schemaname = 'facts_a' AND indexname = ?", String.class, index);
        owner.execute("DROP INDEX facts_a." + index);
        try {
            task.run();
        } finally {
            owner.execute(made);
        }
    }
}
