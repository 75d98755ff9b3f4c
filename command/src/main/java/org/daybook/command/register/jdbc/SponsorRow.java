package org.daybook.command.register.jdbc;

import java.sql.Types;
import java.util.UUID;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.workstream.clearance.SponsorAssigned;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sponsor of one workstream as the register has it: the capacity that an account holds, and until when. */
record SponsorRow(JdbcClient jdbc, UUID workstream) {

    /** What a capacity of a workstream is about; a workstream has no other. */
    private static final String SPONSOR = "sponsor";

    private static final String HOLD =
            """
            insert into register.capacity (aggregate, thing, account, capacity, held_for, held_until)
            values (:workstream, :thing, :account, :capacity, :workstream, :until)
            on conflict (aggregate, thing) do update set account = :account, held_until = :until
            """;

    /** @param sponsor null where there is none, or none any more */
    void hold(SponsorAssigned sponsor) {
        if (sponsor == null || sponsor.account() == null) {
            end();
            return;
        }
        jdbc.sql(HOLD)
                .param("workstream", workstream)
                .param("thing", SPONSOR)
                .param("account", sponsor.account().value())
                .param("capacity", Capacity.SPONSOR.name())
                .param("until", sponsor.until(), Types.DATE)
                .update();
    }

    private void end() {
        jdbc.sql("delete from register.capacity where aggregate = :workstream and thing = :thing")
                .param("workstream", workstream)
                .param("thing", SPONSOR)
                .update();
    }
}
