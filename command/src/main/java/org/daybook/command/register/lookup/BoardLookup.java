package org.daybook.command.register.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.daybook.command.register.ClosingDay;
import org.daybook.command.register.board.BoardRules;
import org.daybook.command.register.jdbc.RecordedEntries;
import org.daybook.command.register.jdbc.ServedRows;
import org.daybook.shared.board.BoardDissolved;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.text.Name;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks up what meetings need to know of their boards. */
public final class BoardLookup {

    private static final String FIND =
            """
            select id, name, is_open, established_on, dissolved_on from register.board where id = :id
            """;

    private final JdbcClient jdbc;
    private final ClosingDay<BoardStatus> closing;

    public BoardLookup(JdbcClient jdbc, RecordedEntries recorded) {
        this.jdbc = jdbc;
        this.closing = new ClosingDay<>(recorded, BoardStatus.OPEN, BoardStatus.DISSOLVED, BoardDissolved.class);
    }

    public Optional<BoardRules> find(BoardId id) {
        return jdbc.sql(FIND).param("id", id.value()).query(this::rules).optional();
    }

    private BoardRules rules(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new BoardRules(
                new BoardId(id),
                new ServedRows(jdbc, id).all(),
                new Name(row.getString("name")),
                closing.timeline(row, "established_on", "dissolved_on"));
    }
}
