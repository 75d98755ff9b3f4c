package org.daybook.query.facts.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.programme.ProgrammeId;

/**
 * An entry of a workstream that another names, without what it says.
 *
 * @param type stored name of the event
 * @param programme that of the workstream
 */
public record CitedEntry(EntryHeader header, String type, ProgrammeId programme) {

    /** Reads a row whose columns are those of {@link EntryColumns#HEADER}, type and programme. */
    static CitedEntry read(ResultSet row, int number) throws SQLException {
        return new CitedEntry(
                EntryColumns.header(row), row.getString(12), new ProgrammeId(row.getObject(13, UUID.class)));
    }
}
