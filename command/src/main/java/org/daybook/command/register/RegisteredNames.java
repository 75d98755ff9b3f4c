package org.daybook.command.register;

import java.util.UUID;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.NormalisedName;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which aggregate has which name, according to the entries; part of the transaction in which an entry is applied. */
public final class RegisteredNames {

    private static final String CONFIRM =
            """
            insert into register.name (scope, name, aggregate, confirmed, reserved_at)
            values (:scope, :name, :aggregate, true, clock_timestamp())
            on conflict (scope, name) do update set confirmed = true, aggregate = excluded.aggregate
            where register.name.aggregate = excluded.aggregate or not register.name.confirmed
            """;

    private static final String RELEASE_OTHERS =
            """
            delete from register.name
            where scope = :scope and aggregate = :aggregate and confirmed and name <> :name
            """;

    private static final String RELEASE = "delete from register.name where scope = :scope and aggregate = :aggregate";

    private final JdbcClient jdbc;

    public RegisteredNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The aggregate takes this name and releases any other.
     *
     * @throws NameTakenMeanwhile if another has taken it since it was reserved; then nobody's name has changed but that
     *     of this aggregate, which has been released
     */
    public void borne(String scope, Name name, UUID aggregate) {
        NormalisedName normalised = NormalisedName.of(name);
        update(RELEASE_OTHERS, scope, normalised, aggregate);
        if (update(CONFIRM, scope, normalised, aggregate) == 0) throw new NameTakenMeanwhile(name);
    }

    private int update(String sql, String scope, NormalisedName name, UUID aggregate) {
        return jdbc.sql(sql)
                .param("scope", scope)
                .param("name", name.value())
                .param("aggregate", aggregate)
                .update();
    }

    /** The aggregate gives up its name and any reservation in that scope. */
    public void released(String scope, UUID aggregate) {
        jdbc.sql(RELEASE).param("scope", scope).param("aggregate", aggregate).update();
    }
}
