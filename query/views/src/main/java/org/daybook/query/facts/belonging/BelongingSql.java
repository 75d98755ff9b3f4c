package org.daybook.query.facts.belonging;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.query.facts.FactSchema;
import org.daybook.shared.programme.ProgrammeId;

/** Parts of statements about the programmes that aggregates belong to. */
public final class BelongingSql {

    private static final String COLUMN =
            """
            (SELECT array_agg(concat_ws(' ', b.programme_id, b.position, b.effective_on, b.belongs) ORDER BY b.position, b.place)
            FROM %1$s b WHERE b.aggregate = %2$s.id) AS belongings\
            """;

    private static final String SHARED =
            """
            (e.aggregate = ANY (ARRAY(SELECT b.aggregate FROM %1$s b WHERE b.programme_id = :programme)) AND e.position <= (
                SELECT CASE WHEN l.belongs THEN 2147483647 ELSE l.position END FROM %1$s l
                WHERE l.aggregate = e.aggregate AND l.programme_id = :programme AND l.position <= :known
                ORDER BY l.position DESC LIMIT 1))\
            """;

    private BelongingSql() {}

    /** What is said of it, as a column "belongings"; {@link #read} reads it, together with programme_id and the opening. */
    public static String column(FactSchema schema, String aggregate) {
        return COLUMN.formatted(schema.table("belonging"), aggregate);
    }

    /**
     * The condition that an entry "e" belongs to a programme because its aggregate was attached to it by what was known at a
     * position, up to the entry by which it left. Parameters are :programme, a UUID, and :known.
     */
    public static String shared(FactSchema schema) {
        return SHARED.formatted(schema.table("belonging"));
    }

    /** The condition that an entry "e", or its aggregate, ever belonged to one of :programmes, an array of UUIDs as text. */
    public static String sharedByAny(FactSchema schema) {
        return "(e.programme = ANY (ARRAY(SELECT g.id FROM " + schema.table("aggregate")
                + " g WHERE g.aggregate_id = ANY (CAST(:programmes AS uuid[]))))"
                + " OR e.aggregate = ANY (ARRAY(SELECT b.aggregate FROM " + schema.table("belonging")
                + " b WHERE b.programme_id = ANY (CAST(:programmes AS uuid[])))))";
    }

    /** The condition that an aggregate "g" ever belonged to that programme. */
    public static String everOf(FactSchema schema, ProgrammeId programme) {
        String id = "'" + programme.value() + "'";
        return "(g.programme_id = " + id + " OR g.id = ANY (ARRAY(SELECT b.aggregate FROM " + schema.table("belonging")
                + " b WHERE b.programme_id = " + id + ")))";
    }

    /** Reads columns called programme_id and belongings. */
    public static Belongings read(ResultSet row, long opened, LocalDate on) throws SQLException {
        Array said = row.getArray("belongings");
        if (said != null) return of((String[]) said.getArray());
        UUID only = row.getObject("programme_id", UUID.class);
        return only == null ? Belongings.NONE : Belongings.from(on, opened, List.of(new ProgrammeId(only)));
    }

    private static Belongings of(String[] said) {
        List<Belonging> all = new ArrayList<>();
        for (String one : said) {
            String[] parts = one.split(" ");
            all.add(new Belonging(
                    ProgrammeId.of(parts[0]),
                    LocalDate.parse(parts[2]),
                    Long.parseLong(parts[1]),
                    parts[3].equals("t")));
        }
        return new Belongings(all);
    }
}
