package org.daybook.app.store.postgres;

import java.util.List;
import javax.sql.DataSource;
import org.daybook.query.proof.audit.Finding;
import org.daybook.query.proof.audit.check.EventStoreAudit;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Compares the salt in the column beside each entry, by which the database judges redactions, with the one in its
 * metadata, which is in the digest of its leaf.
 */
public final class RecordedSalts implements EventStoreAudit {

    private static final int PAGE = 50_000;

    /** Base64 without the line breaks that the database puts in. */
    private static final String DIFFER =
            """
            select position from record.event
            where %s and position(convert_to('"salt":"' || replace(encode(salt, 'base64'), E'\\n', '') || '"', 'UTF8')
                in metadata) = 0
            order by position
            """;

    private final JdbcTemplate jdbc;

    public RecordedSalts(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    @Override
    public void run(long entries, Report report) {
        for (long from = 0; from < entries; from += PAGE) {
            jdbc.queryForList(
                            DIFFER.formatted("position >= ? and position < ?"),
                            Long.class,
                            from,
                            Math.min(entries, from + PAGE))
                    .forEach(position -> report.add(
                            Finding.Kind.SALT_ALTERED,
                            position,
                            "The salt beside the entry is not the one in its metadata"));
        }
    }

    /** Those of some entries whose salts differ. */
    public static List<Long> differing(JdbcTemplate jdbc, List<Long> positions) {
        return jdbc.queryForList(
                DIFFER.formatted("position = any (?)"), Long.class, (Object) positions.toArray(Long[]::new));
    }
}
