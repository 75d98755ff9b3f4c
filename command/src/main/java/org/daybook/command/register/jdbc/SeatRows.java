package org.daybook.command.register.jdbc;

import java.sql.Types;
import java.util.UUID;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.board.member.SeatTerms;
import org.daybook.shared.text.LocalId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The seats of one board as the register has them: which capacity they give to which account, and for how long. A seat without
 * an account has a row too, for the account that it may be handed over to.
 */
record SeatRows(JdbcClient jdbc, UUID board) {

    private static final String HOLD =
            """
            insert into register.capacity (aggregate, thing, account, capacity, held_for, held_from, held_until)
            values (:board, :seat, :account, :capacity, :board, :from, :until)
            on conflict (aggregate, thing) do nothing
            """;

    private static final String CHANGE =
            """
            update register.capacity set capacity = :capacity, held_from = :from, held_until = :until
            where aggregate = :board and thing = :seat
            """;

    void hold(LocalId seat, AccountId account, SeatTerms terms) {
        withTerms(HOLD, seat, terms)
                .param("account", value(account), Types.OTHER)
                .update();
    }

    void change(LocalId seat, SeatTerms terms) {
        withTerms(CHANGE, seat, terms).update();
    }

    void handOver(LocalId seat, AccountId account) {
        about("update register.capacity set account = :account where aggregate = :board and thing = :seat", seat)
                .param("account", value(account), Types.OTHER)
                .update();
    }

    void end(LocalId seat) {
        about("delete from register.capacity where aggregate = :board and thing = :seat", seat)
                .update();
    }

    private JdbcClient.StatementSpec withTerms(String sql, LocalId seat, SeatTerms terms) {
        return about(sql, seat)
                .param("capacity", terms.capacity().acting().name())
                .param("from", terms.from(), Types.DATE)
                .param("until", terms.until(), Types.DATE);
    }

    private JdbcClient.StatementSpec about(String sql, LocalId seat) {
        return jdbc.sql(sql).param("board", board).param("seat", seat.value());
    }

    private static UUID value(AccountId account) {
        return account == null ? null : account.value();
    }
}
