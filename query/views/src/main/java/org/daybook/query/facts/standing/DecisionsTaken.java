package org.daybook.query.facts.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.lens.Lens;
import org.daybook.shared.contract.Json;
import org.daybook.shared.decision.DecisionFacts;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.DecisionRequestFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries that decided something: at a meeting, found by an index of their own, or about one request. */
@Component
public class DecisionsTaken {

    private static final String SELECT =
            """
            SELECT g.aggregate_id, f.thing, f.effective_on, f.version, f.known_from
            FROM %1$s f JOIN %4$s g ON g.id = f.aggregate
            WHERE f.attribute = %3$d AND f.value = ? AND f.effective_on <= ? AND f.known_from <= ?
                AND NOT EXISTS (SELECT 1 FROM %2$s v WHERE v.position = f.position
                    AND v.known_from > f.known_from AND v.known_from <= ?)
            ORDER BY f.effective_on, f.position
            """;

    private final JdbcClient jdbc;
    private final Projection projection;
    private final Lens lens;

    DecisionsTaken(JdbcClient jdbc, Projection projection, Lens lens) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.lens = lens;
    }

    /**
     * That a request was decided.
     *
     * @param decision the id of the request in the workstream
     * @param decidedOn the day from which that holds
     * @param version of the entry that decided
     * @param knownFrom the position of the entry that says it: that one, or the last correction of it
     */
    public record Taken(UUID workstream, String decision, LocalDate decidedOn, long version, long knownFrom) {}

    /** Those that name the meeting, hold on that day and are known at that position; in the order of days. */
    public List<Taken> at(MeetingId meeting, LocalDate on, long known) {
        return jdbc.sql(SELECT.formatted(
                        table("fact"), table("voiding"), DecisionRequestFacts.MEETING.code(), table("aggregate")))
                .param(Json.mapper().writeValueAsString(meeting))
                .param(on)
                .param(known)
                .param(known)
                .query((row, n) -> new Taken(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getLong(4),
                        row.getLong(5)))
                .list();
    }

    /** The decisions with records of their own that name the meeting, in the order of days. */
    public List<DecisionId> recordedAt(MeetingId meeting, LocalDate on, long known) {
        return recorded(DecisionFacts.MEETING, Json.mapper().writeValueAsString(meeting), "", on, known);
    }

    /** The decisions with records of their own that answer a request, in the order of days. */
    public List<DecisionId> answering(WorkstreamId workstream, String request, LocalDate on, long known) {
        return recorded(DecisionFacts.REQUEST, Json.mapper().writeValueAsString(workstream), request, on, known);
    }

    /** The decision alone, or nothing where it is not there for the reader. */
    public List<DecisionId> ifShown(DecisionId decision) {
        return lens.hides(decision.value()) ? List.of() : List.of(decision);
    }

    /** What a decision names is never corrected. */
    private List<DecisionId> recorded(Attribute<?> attribute, String value, String key, LocalDate on, long known) {
        List<DecisionId> found = jdbc.sql(
                        "SELECT g.aggregate_id FROM " + table("fact") + " f JOIN " + table("aggregate")
                                + " g ON g.id = f.aggregate WHERE f.attribute = " + attribute.code()
                                + " AND f.value = ? AND f.key = ? AND f.effective_on <= ? AND f.known_from <= ?"
                                + " ORDER BY f.effective_on, f.position")
                .param(value)
                .param(key)
                .param(on)
                .param(known)
                .query((row, n) -> new DecisionId(row.getObject(1, UUID.class)))
                .list();
        return found.isEmpty()
                ? found
                : found.stream().filter(id -> !lens.hides(id.value())).toList();
    }

    /** The positions of the entries that asked for a decision, or said what became of it, by that day and position. */
    public List<Long> about(WorkstreamId workstream, String decision, LocalDate on, long known) {
        return jdbc.sql("SELECT DISTINCT known_from FROM " + table("fact")
                        + " WHERE aggregate = " + projection.readable().number("?")
                        + " AND attribute = ? AND thing = ? AND key = ''"
                        + " AND effective_on <= ? AND known_from <= ? ORDER BY known_from")
                .param(workstream.value())
                .param(DecisionRequestFacts.STATE.code())
                .param(decision)
                .param(on)
                .param(known)
                .query(Long.class)
                .list();
    }

    private String table(String name) {
        return projection.readable().table(name);
    }
}
