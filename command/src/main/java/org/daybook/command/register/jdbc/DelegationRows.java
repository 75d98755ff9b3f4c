package org.daybook.command.register.jdbc;

import java.sql.Types;
import java.util.UUID;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.board.delegation.PowerDelegated;
import org.daybook.shared.text.LocalId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The powers that one board delegated to accounts, as the register has them. */
record DelegationRows(JdbcClient jdbc, UUID board) {

    private static final String GIVE =
            """
            insert into register.capacity (aggregate, thing, account, capacity, held_for, held_from, held_until)
            values (:board, :thing, :account, :capacity, :board, :from, :until)
            on conflict (aggregate, thing) do nothing
            """;

    void give(PowerDelegated e) {
        jdbc.sql(GIVE)
                .param("board", board)
                .param("thing", thing(e.delegation()))
                .param("account", e.account() == null ? null : e.account().value(), Types.OTHER)
                .param("capacity", Capacity.OFFICER_UNDER_DELEGATION.name())
                .param("from", e.from())
                .param("until", e.until(), Types.DATE)
                .update();
    }

    void end(LocalId delegation) {
        jdbc.sql("delete from register.capacity where aggregate = :board and thing = :thing")
                .param("board", board)
                .param("thing", thing(delegation))
                .update();
    }

    /** No id of a seat has a slash. */
    private static String thing(LocalId delegation) {
        return "delegation/" + delegation;
    }
}
