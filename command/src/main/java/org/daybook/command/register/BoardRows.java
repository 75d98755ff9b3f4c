package org.daybook.command.register;

import java.time.LocalDate;
import java.util.UUID;
import org.daybook.shared.board.BoardDissolved;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.BoardRenamed;
import org.daybook.shared.board.BoardTextRedacted;
import org.daybook.shared.board.CadenceSet;
import org.daybook.shared.board.MemberReleased;
import org.daybook.shared.board.MemberSeated;
import org.daybook.shared.board.TermsOfReferenceSet;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the names and states of boards into the register. */
final class BoardRows {

    private static final String ESTABLISH =
            """
            insert into register.board (id, version, programme, name, is_open, established_on)
            values (:id, :version, :programme, :name, true, :establishedOn) on conflict (id) do nothing
            """;

    private static final String RENAME =
            "update register.board set version = :version, name = :name where id = :id and version < :version";

    private static final String DISSOLVE =
            """
            update register.board set version = :version, is_open = false, dissolved_on = :on
            where id = :id and version < :version
            """;

    private final JdbcClient jdbc;
    private final Names names;

    BoardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.names = new Names(jdbc);
    }

    void take(UUID id, long version, LocalDate effectiveOn, BoardEvent event) {
        switch (event) {
            case BoardEstablished e -> establish(id, version, effectiveOn, e);
            case BoardRenamed e -> rename(id, version, e.name());
            case BoardDissolved e -> dissolve(id, version, effectiveOn);
            case TermsOfReferenceSet e -> {}
            case CadenceSet e -> {}
            case MemberSeated e -> {}
            case MemberReleased e -> {}
            case BoardTextRedacted e -> {}
        }
    }

    private void establish(UUID id, long version, LocalDate effectiveOn, BoardEstablished e) {
        int established = jdbc.sql(ESTABLISH)
                .param("id", id)
                .param("version", version)
                .param("programme", e.programme().value())
                .param("name", e.name().value())
                .param("establishedOn", effectiveOn)
                .update();
        if (established == 1) names.borne(Register.boardsOf(e.programme()), e.name(), id);
    }

    private void rename(UUID id, long version, Name name) {
        int renamed = jdbc.sql(RENAME)
                .param("id", id)
                .param("version", version)
                .param("name", name.value())
                .update();
        if (renamed == 1 && isOpen(id)) names.borne(scopeOf(id), name, id);
    }

    private void dissolve(UUID id, long version, LocalDate on) {
        int dissolved = jdbc.sql(DISSOLVE)
                .param("id", id)
                .param("version", version)
                .param("on", on)
                .update();
        if (dissolved == 1) names.released(scopeOf(id), id);
    }

    private boolean isOpen(UUID id) {
        return jdbc.sql("select is_open from register.board where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private String scopeOf(UUID id) {
        return Register.boardsOf(jdbc.sql("select programme from register.board where id = :id")
                .param("id", id)
                .query((row, number) -> new ProgrammeId(row.getObject(1, UUID.class)))
                .single());
    }
}
