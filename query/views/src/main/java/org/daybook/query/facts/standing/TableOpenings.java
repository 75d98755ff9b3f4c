package org.daybook.query.facts.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.belonging.BelongingSql;
import org.daybook.query.facts.lens.Lens;
import org.daybook.shared.account.Actor;
import org.daybook.shared.action.ActionId;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.review.ReviewId;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Openings, read from the serving schema. */
@Component
public class TableOpenings implements Openings {

    private final JdbcClient jdbc;
    private final Projection projection;
    private final Lens lens;

    public TableOpenings(JdbcClient jdbc, Projection projection, Lens lens) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.lens = lens;
    }

    @Override
    public Opening workstream(WorkstreamId id, String field, Actor reader) {
        return find(AggregateType.WORKSTREAM, id.value(), field, reader);
    }

    @Override
    public Opening programme(ProgrammeId id, String field, Actor reader) {
        return find(AggregateType.PROGRAMME, id.value(), field, reader);
    }

    @Override
    public Opening review(ReviewId id, Actor reader) {
        return find(AggregateType.REVIEW, id.value(), "id", reader);
    }

    @Override
    public Opening board(BoardId id, String field, Actor reader) {
        return find(AggregateType.BOARD, id.value(), field, reader);
    }

    @Override
    public Opening meeting(MeetingId id, String field, Actor reader) {
        return find(AggregateType.MEETING, id.value(), field, reader);
    }

    @Override
    public Optional<Opening> findBoard(BoardId id, Actor reader) {
        return find(AggregateType.BOARD, id.value(), reader);
    }

    @Override
    public Optional<Opening> findAction(ActionId id, Actor reader) {
        return find(AggregateType.ACTION, id.value(), reader);
    }

    @Override
    public Optional<Opening> findDecision(DecisionId id, Actor reader) {
        return find(AggregateType.DECISION, id.value(), reader);
    }

    private Opening find(AggregateType type, UUID id, String field, Actor reader) {
        return find(type, id, reader).orElseThrow(() -> unknown(type, field));
    }

    private Optional<Opening> find(AggregateType type, UUID id, Actor reader) {
        return jdbc.sql(select("aggregate_id = ? AND type = ?"))
                .param(id)
                .param(type.stored())
                .query(TableOpenings::opening)
                .optional()
                .filter(opening -> opening.isReadBy(reader) && !isHidden(opening));
    }

    @Override
    public List<Opening> programmes(Actor reader, long known) {
        return list(AggregateType.PROGRAMME, "", known, reader);
    }

    @Override
    public List<Opening> workstreams(Optional<ProgrammeId> programme, Actor reader, long known) {
        return list(AggregateType.WORKSTREAM, programme, known, reader);
    }

    @Override
    public List<Opening> reviews(Optional<ProgrammeId> programme, Actor reader, long known) {
        return list(AggregateType.REVIEW, programme, known, reader);
    }

    @Override
    public List<Opening> boards(Optional<ProgrammeId> programme, Actor reader, long known) {
        return list(AggregateType.BOARD, programme, known, reader);
    }

    @Override
    public List<Opening> meetings(Optional<ProgrammeId> programme, Optional<BoardId> board, Actor reader, long known) {
        String only = board.map(id -> " AND board_id = '" + id.value() + "'").orElse("");
        return list(AggregateType.MEETING, within(programme, reader) + only, known, reader);
    }

    @Override
    public List<Opening> actions(Optional<ProgrammeId> programme, Actor reader, long known) {
        return list(AggregateType.ACTION, programme, known, reader);
    }

    @Override
    public List<Opening> decisions(Optional<ProgrammeId> programme, Actor reader, long known) {
        return list(AggregateType.DECISION, programme, known, reader);
    }

    private List<Opening> list(AggregateType type, Optional<ProgrammeId> programme, long known, Actor reader) {
        return list(type, within(programme, reader), known, reader);
    }

    /** The condition that leaves those of a programme, which the reader must be able to read. */
    private String within(Optional<ProgrammeId> programme, Actor reader) {
        programme.ifPresent(id -> programme(id, "programme", reader));
        return programme
                .map(id -> " AND " + BelongingSql.everOf(projection.readable(), id))
                .orElse("");
    }

    private List<Opening> list(AggregateType type, String only, long known, Actor reader) {
        List<Opening> all = jdbc.sql(select("type = ? AND id <= ?" + only) + " ORDER BY id")
                .param(type.stored())
                .param(known)
                .query(TableOpenings::opening)
                .list();
        // Looked up after them, so that nothing private is among them of which it does not know yet.
        Predicate<UUID> hidden = mayBeHidden(type) && !all.isEmpty() ? lens.hidden() : id -> false;
        return all.stream()
                .filter(opening -> opening.isReadBy(reader) && !hidden.test(opening.aggregate()))
                .toList();
    }

    private boolean isHidden(Opening opening) {
        return mayBeHidden(opening.type()) && lens.hides(opening.aggregate());
    }

    /** Whether something of that type may belong to a private item. */
    private static boolean mayBeHidden(AggregateType type) {
        return type == AggregateType.ACTION || type == AggregateType.DECISION;
    }

    private String select(String where) {
        FactSchema schema = projection.readable();
        return "SELECT aggregate_id, type, programme_id, " + BelongingSql.column(schema, "g")
                + ", board_id, id, effective_on, recorded_at FROM " + schema.table("aggregate") + " g WHERE " + where;
    }

    private static Opening opening(ResultSet row, int number) throws SQLException {
        return new Opening(
                row.getObject("aggregate_id", UUID.class),
                AggregateType.ofStored(row.getString("type")),
                BelongingSql.read(row, row.getLong("id"), row.getObject("effective_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("board_id", UUID.class)).map(BoardId::new),
                row.getLong("id"),
                row.getObject("effective_on", LocalDate.class),
                row.getTimestamp("recorded_at").toInstant());
    }

    private static Rejection unknown(AggregateType type, String field) {
        return new Rejection(
                Rejection.Kind.NOT_FOUND,
                "unknown-" + type.stored(),
                field,
                "There is no such " + type.stored() + ", or none that you may read");
    }
}
