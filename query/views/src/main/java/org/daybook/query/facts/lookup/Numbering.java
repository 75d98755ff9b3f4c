package org.daybook.query.facts.lookup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.belonging.Belonging;
import org.daybook.query.facts.belonging.Belongings;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.shared.action.ActionRaised;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.decision.DecisionRegistered;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.ReviewRegistered;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The numbers under which the tables know aggregates, kinds of entries and authors: the position of the first entry that
 * names each, so that whoever reads the same record gives the same numbers. One thread may learn while others ask.
 */
public final class Numbering {

    /**
     * @param programme the only one for which it was opened; null for an account, which belongs to none
     * @param board that it belongs to, or itself; null for what belongs to none
     * @param belongings the programmes that it belongs to; null where that is the one and never another
     */
    public record Aggregate(int number, UUID programme, UUID board, Belongings belongings) {

        /** The only programme that it belonged to at that position; null where there was none, or several. */
        UUID programme(long position) {
            return belongings == null ? programme : belongings.only(position);
        }

        Aggregate sharedWith(Belonging next) {
            Belongings before = belongings == null ? Belongings.NONE : belongings;
            return new Aggregate(number, programme, board, before.with(next));
        }
    }

    record Kind(String type, int version) {}

    record Author(String zone, UUID actor, String role, String post) {

        static Author of(EntryHeader header) {
            return new Author(
                    header.zone().getId(),
                    header.actor().value(),
                    header.role().name(),
                    header.post().value());
        }
    }

    private static final String BELONGINGS =
            """
            SELECT g.aggregate_id, b.programme_id, b.effective_on, b.position, b.belongs FROM %1$s b
            JOIN %2$s g ON g.id = b.aggregate ORDER BY b.position, b.place
            """;

    private final Map<UUID, Aggregate> aggregates = new ConcurrentHashMap<>();
    private final Map<Kind, Integer> kinds = new ConcurrentHashMap<>();
    private final Map<Author, Integer> authors = new ConcurrentHashMap<>();

    private Numbering() {}

    /** That of the entries which a schema holds, whether or not it has indexes. */
    public static Numbering of(FactSchema schema, JdbcTemplate jdbc) {
        Numbering numbering = new Numbering();
        jdbc.query("SELECT aggregate_id, id, programme_id, board_id FROM " + schema.table("aggregate"), row -> {
            numbering.aggregates.put(
                    row.getObject(1, UUID.class),
                    new Aggregate(row.getInt(2), row.getObject(3, UUID.class), row.getObject(4, UUID.class), null));
        });
        jdbc.query(BELONGINGS.formatted(schema.table("belonging"), schema.table("aggregate")), row -> {
            Belonging one = new Belonging(
                    new ProgrammeId(row.getObject(2, UUID.class)),
                    row.getObject(3, LocalDate.class),
                    row.getLong(4),
                    row.getBoolean(5));
            numbering.aggregates.computeIfPresent(row.getObject(1, UUID.class), (id, known) -> known.sharedWith(one));
        });
        jdbc.query("SELECT type, type_version, id FROM " + schema.table("kind"), row -> {
            numbering.kinds.put(new Kind(row.getString(1), row.getInt(2)), row.getInt(3));
        });
        jdbc.query("SELECT zone, actor, role, post, id FROM " + schema.table("author"), row -> {
            numbering.authors.put(
                    new Author(row.getString(1), row.getObject(2, UUID.class), row.getString(3), row.getString(4)),
                    row.getInt(5));
        });
        return numbering;
    }

    /** Numbers what these entries are the first to name. */
    public void learn(List<RawEntry> entries) {
        entries.stream().sorted(Comparator.comparingLong(RawEntry::position)).forEach(this::learn);
    }

    private void learn(RawEntry raw) {
        EntryHeader header = raw.header();
        int position = Math.toIntExact(header.position());
        if (header.version() == 0)
            aggregates.put(header.aggregate(), new Aggregate(position, programme(raw), board(raw), null));
        SaidBelongings.of(raw)
                .forEach(one -> aggregates.computeIfPresent(header.aggregate(), (id, known) -> known.sharedWith(one)));
        kinds.putIfAbsent(new Kind(raw.type(), raw.typeVersion()), position);
        authors.putIfAbsent(Author.of(header), position);
    }

    /** The only one that the opening names; openings are never corrected. */
    private static UUID programme(RawEntry opening) {
        return switch (opening.header().aggregateType()) {
            case PROGRAMME -> opening.header().aggregate();
            case WORKSTREAM -> ((WorkstreamOpened) opening.event()).programme().value();
            case BOARD -> only(((BoardEstablished) opening.event()).programmes());
            case MEETING -> only(((MeetingScheduled) opening.event()).programmes());
            case REVIEW -> ((ReviewRegistered) opening.event()).programme().value();
            case ACTION -> only(((ActionRaised) opening.event()).programmes());
            case DECISION -> ((DecisionRegistered) opening.event()).programme().value();
            case ACCOUNT -> null;
        };
    }

    private static UUID only(List<ProgrammeId> programmes) {
        return programmes.size() == 1 ? programmes.getFirst().value() : null;
    }

    private static UUID board(RawEntry opening) {
        return switch (opening.header().aggregateType()) {
            case BOARD -> opening.header().aggregate();
            case MEETING -> ((MeetingScheduled) opening.event()).ofBoard().value();
            case ACTION -> ((ActionRaised) opening.event()).ofBoard().value();
            case DECISION -> board((DecisionRegistered) opening.event());
            case PROGRAMME, WORKSTREAM, REVIEW, ACCOUNT -> null;
        };
    }

    private static UUID board(DecisionRegistered decision) {
        BoardId board = decision.authority().ofBoard();
        return board == null ? null : board.value();
    }

    public Aggregate aggregate(EntryHeader header) {
        Aggregate aggregate = aggregates.get(header.aggregate());
        if (aggregate != null) return aggregate;
        throw new IllegalStateException("The entry at position " + header.position() + " belongs to "
                + header.aggregate() + ", which nothing has opened");
    }

    /** The number of the only programme that an entry belongs to; null for one of an account, of several programmes or none. */
    public Integer programme(EntryHeader header) {
        UUID programme = aggregate(header).programme(header.position());
        if (programme == null) return null;
        Aggregate known = aggregates.get(programme);
        if (known != null) return known.number();
        throw new IllegalStateException("The entry at position " + header.position() + " belongs to the "
                + AggregateType.PROGRAMME.stored() + " " + programme + ", which nothing has opened");
    }

    public int kind(RawEntry raw) {
        return kinds.get(new Kind(raw.type(), raw.typeVersion()));
    }

    public int author(EntryHeader header) {
        return authors.get(Author.of(header));
    }
}
