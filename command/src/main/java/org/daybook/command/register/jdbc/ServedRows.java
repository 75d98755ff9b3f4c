package org.daybook.command.register.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.command.register.board.ServedProgramme;
import org.daybook.shared.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The programmes of one board as the register has them: each with the days from and until which it served them. */
public record ServedRows(JdbcClient jdbc, UUID board) {

    private static final String ATTACH =
            """
            insert into register.board_programme (board, programme, served_from) values (:board, :programme, :day)
            on conflict (board, programme, served_from) do update set served_until = null
            """;

    private static final String DETACH =
            """
            update register.board_programme set served_until = :day
            where board = :board and programme = :programme and served_until is null
            """;

    private static final String LIST =
            """
            select programme, served_from, served_until from register.board_programme
            where board = :board order by place
            """;

    void attach(ProgrammeId programme, LocalDate day) {
        change(ATTACH, programme, day);
    }

    void detach(ProgrammeId programme, LocalDate day) {
        change(DETACH, programme, day);
    }

    private void change(String sql, ProgrammeId programme, LocalDate day) {
        jdbc.sql(sql)
                .param("board", board)
                .param("programme", programme.value())
                .param("day", day)
                .update();
    }

    /** In the order in which it was attached to them. */
    public List<ServedProgramme> all() {
        return jdbc.sql(LIST)
                .param("board", board)
                .query((row, n) -> new ServedProgramme(
                        new ProgrammeId(row.getObject("programme", UUID.class)),
                        row.getObject("served_from", LocalDate.class),
                        row.getObject("served_until", LocalDate.class)))
                .list();
    }

    /** Those that it serves. */
    List<ProgrammeId> now() {
        return all().stream()
                .filter(served -> served.until() == null)
                .map(ServedProgramme::programme)
                .toList();
    }
}
