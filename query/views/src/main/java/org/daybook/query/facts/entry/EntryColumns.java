package org.daybook.query.facts.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.RoleOrCapacity;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.text.Post;

/** The columns of an entry, which have the same names in the record and in the facts. */
public final class EntryColumns {

    /** Those of the header, in the order in which {@link #header} takes them. */
    static final String HEADER = "position, event_id, aggregate_type, aggregate_id, version, recorded_at,"
            + " effective_on, zone, actor, role, post";

    /** In the order in which {@link #read} takes them. */
    public static final String LIST = HEADER + ", type, type_version, payload, metadata";

    private EntryColumns() {}

    /** Reads a row whose columns are those of {@link #LIST}: by number, because it is read by the million. */
    public static RawEntry read(ResultSet row) throws SQLException {
        return new RawEntry(header(row), row.getString(12), row.getInt(13), row.getBytes(14), row.getBytes(15));
    }

    static EntryHeader header(ResultSet row) throws SQLException {
        return new EntryHeader(
                row.getLong(1),
                row.getString(2),
                AggregateType.ofStored(row.getString(3)),
                row.getObject(4, UUID.class),
                row.getLong(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getObject(7, LocalDate.class),
                ZoneId.of(row.getString(8)),
                new AccountId(row.getObject(9, UUID.class)),
                RoleOrCapacity.of(row.getString(10)),
                new Post(row.getString(11)));
    }
}
