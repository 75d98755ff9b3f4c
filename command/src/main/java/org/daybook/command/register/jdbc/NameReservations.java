package org.daybook.command.register.jdbc;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.daybook.command.register.BorneName;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.NormalisedName;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Names are reserved before the append, bearing the aggregate's id: the primary key of the table lets exactly one win,
 * on however many nodes. Every statement is a transaction of its own, so that a reservation is seen by everybody before
 * anything is appended, and outlives a command that fails; it then lapses.
 */
public final class NameReservations {

    private static final String RESERVE =
            """
            insert into register.name (scope, name, aggregate, confirmed, reserved_at)
            values (:scope, :name, :aggregate, false, clock_timestamp())
            on conflict (scope, name) do update set reserved_at = excluded.reserved_at
            where register.name.aggregate = excluded.aggregate
            """;

    private static final String LAPSED_HOLDER =
            """
            select aggregate from register.name
            where scope = :scope and name = :name and not confirmed
              and reserved_at < clock_timestamp() - :lapse * interval '1 millisecond'
            """;

    private static final String TAKE_OVER =
            """
            update register.name set aggregate = :aggregate, reserved_at = clock_timestamp()
            where scope = :scope and name = :name and aggregate = :holder and not confirmed
              and reserved_at < clock_timestamp() - :lapse * interval '1 millisecond'
            """;

    private static final String BEARER =
            """
            select b.name from register.name n join (
                select id, name from register.workstream
                union all select id, name from register.board
                union all select id, name from register.programme) b on b.id = n.aggregate
            where n.scope = :scope and n.name = :name and n.confirmed
            """;

    private final JdbcClient jdbc;
    private final RecordedEntries recorded;
    private final Duration lapse;

    public NameReservations(JdbcClient jdbc, RecordedEntries recorded, Duration lapse) {
        this.jdbc = jdbc;
        this.recorded = recorded;
        this.lapse = lapse;
    }

    /** The name as its bearer writes it; empty if it is free. */
    Optional<Name> bearer(String scope, Name name) {
        return statement(BEARER, scope, NormalisedName.of(name))
                .query((row, number) -> new Name(row.getString(1)))
                .optional();
    }

    boolean reserve(String scope, Name wanted, UUID aggregate) {
        NormalisedName name = NormalisedName.of(wanted);
        return statement(RESERVE, scope, name).param("aggregate", aggregate).update() == 1
                || lapsedHolder(scope, name)
                        .map(holder -> takeOver(scope, name, holder, aggregate))
                        .orElse(false);
    }

    private Optional<UUID> lapsedHolder(String scope, NormalisedName name) {
        return statement(LAPSED_HOLDER, scope, name)
                .param("lapse", lapse.toMillis())
                .query(UUID.class)
                .optional();
    }

    private boolean takeOver(String scope, NormalisedName name, UUID holder, UUID aggregate) {
        Optional<NormalisedName> borne =
                BorneName.of(scope, recorded.of(holder)).map(NormalisedName::of);
        if (borne.equals(Optional.of(name))) return false;
        return statement(TAKE_OVER, scope, name)
                        .param("aggregate", aggregate)
                        .param("holder", holder)
                        .param("lapse", lapse.toMillis())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec statement(String sql, String scope, NormalisedName name) {
        return jdbc.sql(sql).param("scope", scope).param("name", name.value());
    }
}
