package org.daybook.command.register.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.daybook.command.register.Opening;
import org.daybook.command.register.jdbc.RecordedEntries;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks up what was opened in programmes, and when. */
public final class OpeningLookup {

    private static final String OPENED_AFTER =
            """
            select id, name, opened_on from register.workstream
            where programme = :programme and (opened_on is null or opened_on > :day)
            union all
            select b.id, b.name, max(s.served_from) from register.board b join register.board_programme s on s.board = b.id
            where s.programme = :programme and s.served_from > :day group by b.id, b.name
            """;
    private static final long FIRST = 0;

    private final JdbcClient jdbc;
    private final RecordedEntries recorded;

    public OpeningLookup(JdbcClient jdbc, RecordedEntries recorded) {
        this.jdbc = jdbc;
        this.recorded = recorded;
    }

    public List<Opening> in(ProgrammeId programme, LocalDate day) {
        return jdbc
                .sql(OPENED_AFTER)
                .param("programme", programme.value())
                .param("day", day)
                .query(this::opening)
                .list()
                .stream()
                .filter(opening -> opening.on().isAfter(day))
                .sorted(Comparator.comparing(Opening::on))
                .toList();
    }

    private Opening opening(ResultSet row, int number) throws SQLException {
        LocalDate on = row.getObject("opened_on", LocalDate.class);
        UUID id = row.getObject("id", UUID.class);
        return new Opening(
                new Name(row.getString("name")),
                on == null ? recorded.find(id, FIRST).orElseThrow().effectiveOn() : on);
    }
}
