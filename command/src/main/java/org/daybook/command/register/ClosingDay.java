package org.daybook.command.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.daybook.command.register.jdbc.RecordedEntries;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.contract.DaybookEvent;

/** Reads from a row of the register what became of something that is opened once and closed once. */
public record ClosingDay<S>(RecordedEntries recorded, S open, S closed, Class<? extends DaybookEvent> closing) {

    /**
     * @param opened the column with the day of its opening
     * @param ended the column with the day of its closing; empty in rows of before there was such a column
     */
    public StateTimeline<S> timeline(ResultSet row, String opened, String ended) throws SQLException {
        StateTimeline<S> timeline = StateTimeline.from(row.getObject(opened, LocalDate.class), open);
        if (row.getBoolean("is_open")) return timeline;
        LocalDate day = row.getObject(ended, LocalDate.class);
        return timeline.with(closed, day == null ? recorded(row.getObject("id", UUID.class)) : day);
    }

    private LocalDate recorded(UUID id) {
        return recorded.of(id).stream()
                .filter(entry -> closing.isInstance(entry.event()))
                .findFirst()
                .orElseThrow()
                .effectiveOn();
    }
}
