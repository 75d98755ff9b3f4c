package org.daybook.app.store.redaction;

import java.util.List;
import org.daybook.query.facts.writing.RedactedFacts.Placed;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.redaction.RedactedText;
import org.daybook.shared.redaction.Wanted;
import org.daybook.shared.rejection.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The current names, owners and wording of a programme, its workstreams and its boards, which later entries rely on
 * and later updates freeze. In an open programme a command must change such a text first; the earlier one can then be
 * redacted.
 */
record StandingNames(JdbcClient jdbc) {

    private static final String HOLDS =
            """
            SELECT p.is_open AND (%1$s OR strpos(coalesce(p.wording, ''), :escaped) > 0
                OR EXISTS (SELECT FROM register.workstream WHERE programme = :programme AND (%1$s OR %2$s))
                OR EXISTS (SELECT FROM register.board b JOIN register.board_programme s ON s.board = b.id
                    WHERE s.programme = :programme AND s.served_until IS NULL AND is_open AND %1$s))
            FROM register.programme p WHERE p.id = :programme
            """;

    private static final String BOARD_HOLDS = "SELECT is_open AND %1$s FROM register.board WHERE id = :board";

    private static final String FORGET_BOARD =
            "UPDATE register.board SET name = replace(name, :text, :instead) WHERE id = :board AND NOT is_open";

    private static final String CLOSED = " :programme IN (SELECT id FROM register.programme WHERE NOT is_open)";

    /** Every programme that the board serves or served is closed. */
    private static final String CLOSED_ALL = "NOT EXISTS (SELECT FROM register.board_programme s"
            + " JOIN register.programme p ON p.id = s.programme WHERE s.board = register.board.id AND p.is_open)";

    private static final List<String> FORGET = List.of(
            "DELETE FROM register.name WHERE (scope IN (CAST(:programme AS text), 'boards/' || :programme)"
                    + " OR aggregate = :programme) AND" + CLOSED,
            "UPDATE register.board SET name = replace(name, :text, :instead)"
                    + " WHERE id IN (SELECT board FROM register.board_programme WHERE programme = :programme)"
                    + " AND (NOT is_open OR " + CLOSED_ALL + ")",
            "UPDATE register.workstream SET name = replace(name, :text, :instead),"
                    + " owner_post = replace(owner_post, :text, :instead) WHERE programme = :programme AND" + CLOSED,
            "UPDATE register.programme SET name = replace(name, :text, :instead), wording = CASE"
                    + " WHEN strpos(coalesce(wording, ''), :escaped) > 0 THEN NULL ELSE wording END"
                    + " WHERE id = :programme AND NOT is_open");

    /** @throws Rejection {@code stands-at-present} (409) if it is part of what stands */
    void requireFormer(Wanted wanted, Placed placed) {
        placed.programmes().forEach(programme -> requireFormer(wanted, programme));
        if (!placed.programmes().isEmpty() || placed.board() == null) return;
        boolean stands = jdbc.sql(BOARD_HOLDS.formatted(holds("name", wanted)))
                .param("board", placed.board())
                .param("text", wanted.text())
                .query(Boolean.class)
                .single();
        if (stands) throw stands("The board has this as its name; change that first");
    }

    private void requireFormer(Wanted wanted, ProgrammeId programme) {
        boolean stands = jdbc.sql(HOLDS.formatted(holds("name", wanted), holds("owner_post", wanted)))
                .param("programme", programme.value())
                .param("text", wanted.text())
                .param("escaped", wanted.escaped())
                .query(Boolean.class)
                .single();
        if (stands)
            throw stands("The programme, or one of its workstreams or boards, has this as its name, owner or wording;"
                    + " change that first");
    }

    private static Rejection stands(String why) {
        return new Rejection(Rejection.Kind.CONFLICT, "stands-at-present", "field", why);
    }

    /** A closed programme or dissolved board gets no other name, and no rule uses its name: they are forgotten. */
    void forgetClosed(Wanted wanted, Placed placed, RedactedText instead) {
        placed.programmes().forEach(programme -> forgetClosed(wanted, programme, instead));
        if (!placed.programmes().isEmpty() || placed.board() == null) return;
        jdbc.sql(FORGET_BOARD)
                .param("board", placed.board())
                .param("text", wanted.text())
                .param("instead", instead.toString())
                .update();
    }

    private void forgetClosed(Wanted wanted, ProgrammeId programme, RedactedText instead) {
        for (String statement : FORGET) {
            jdbc.sql(statement)
                    .param("programme", programme.value())
                    .param("text", wanted.text())
                    .param("escaped", wanted.escaped())
                    .param("instead", instead.toString())
                    .update();
        }
    }

    private static String holds(String column, Wanted wanted) {
        return wanted.passage() ? "strpos(" + column + ", :text) > 0" : column + " = :text";
    }
}
