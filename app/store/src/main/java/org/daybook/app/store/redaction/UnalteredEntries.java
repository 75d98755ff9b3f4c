package org.daybook.app.store.redaction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.app.store.postgres.RecordedSalts;
import org.daybook.query.facts.entry.EntryColumns;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.shared.contract.Json;
import org.daybook.shared.ledger.LedgerLeaf;
import org.daybook.shared.rejection.Rejection;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.JacksonException;

/**
 * Reads entries that are to be redacted, and refuses those that are not as they were recorded: redacting an altered
 * entry would record a digest that leads nowhere, and would destroy the evidence of the alteration.
 */
record UnalteredEntries(JdbcTemplate jdbc) {

    private static final String ENTRIES =
            "SELECT " + EntryColumns.LIST + " FROM record.event WHERE position = ANY (?) ORDER BY position";
    private static final String LEAVES = "SELECT position, entry FROM ledger.leaf WHERE position = ANY (?)";
    private static final String TOLD =
            "SELECT payload FROM record.event WHERE aggregate_id = ? AND type LIKE '%.text-redacted'";

    /** @throws Rejection {@code entry-altered} (409) if one of them was altered in the database */
    List<RawEntry> at(List<Long> positions) {
        Object all = positions.toArray(Long[]::new);
        List<RawEntry> entries = jdbc.query(ENTRIES, (row, n) -> read(row), all);
        Map<Long, byte[]> leaves = new HashMap<>();
        jdbc.query(
                LEAVES,
                row -> {
                    leaves.put(row.getLong(1), row.getBytes(2));
                },
                all);
        for (RawEntry entry : entries) {
            if (!isRecorded(entry, leaves.get(entry.position()))) throw altered(entry.position());
        }
        RecordedSalts.differing(jdbc, positions).stream().findFirst().ifPresent(position -> {
            throw altered(position);
        });
        return entries;
    }

    private static RawEntry read(ResultSet row) throws SQLException {
        try {
            return EntryColumns.read(row);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw altered(row.getLong(1));
        }
    }

    /** One that is not yet in the ledger is checked by the database. */
    private boolean isRecorded(RawEntry entry, byte[] leaf) {
        try {
            String digest = LedgerLeaf.digest(entry.payload(), Salts.of(entry.metadata()));
            return leaf == null || LedgerLeaf.payloadDigest(leaf).equals(digest) || isLeftByARedaction(entry, digest);
        } catch (JacksonException | IllegalArgumentException e) {
            return false;
        }
    }

    private boolean isLeftByARedaction(RawEntry entry, String digest) {
        return jdbc.query(TOLD, (row, n) -> row.getBytes(1), entry.header().aggregate()).stream()
                .flatMap(payload ->
                        Json.mapper().readTree(payload).at("/redaction/entries").valueStream())
                .anyMatch(told ->
                        told.path("version").asLong(-1) == entry.header().version()
                                && told.path("redactedDigest").asString("").equals(digest));
    }

    private static Rejection altered(long position) {
        return new Rejection(
                Rejection.Kind.CONFLICT,
                "entry-altered",
                "The entry at position " + position + " is not as it was recorded: somebody altered it in the database."
                        + " Nothing was redacted; restore the entry from a backup, and run a self-audit");
    }
}
