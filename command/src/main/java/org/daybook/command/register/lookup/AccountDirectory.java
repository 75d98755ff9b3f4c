package org.daybook.command.register.lookup;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.daybook.command.register.jdbc.JdbcAccountDirectory;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks up accounts: what a request is authenticated as, and what an account owns. */
public interface AccountDirectory {

    /**
     * Accounts as the register has them; every node needs this, whatever its role.
     *
     * @param zone the one of the installation, by which a term of office begins and ends
     */
    static AccountDirectory in(DataSource dataSource, Clock clock, ZoneId zone) {
        return new JdbcAccountDirectory(JdbcClient.create(dataSource), clock, zone);
    }

    /** The post, the grants and today's capacities of an account; empty where there is none or it is suspended. */
    Optional<Actor> find(AccountId account);

    /** The open workstreams that the account owns. */
    List<UUID> workstreamsOf(AccountId account);

    /** Whether anybody may administer accounts: false only before the first administrator is made. */
    boolean hasAdministrator();
}
