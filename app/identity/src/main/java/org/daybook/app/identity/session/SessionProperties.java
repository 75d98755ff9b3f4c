package org.daybook.app.identity.session;

import org.daybook.shared.rejection.InvalidValue;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The number of sessions that a node keeps.
 *
 * @param perAccount how many of one account, at least 1
 * @param inAll how many of all accounts together, at least 1
 */
@ConfigurationProperties("daybook.sessions")
record SessionProperties(@DefaultValue("20") int perAccount, @DefaultValue("5000") int inAll) {

    SessionProperties {
        if (perAccount < 1) throw new InvalidValue("daybook.sessions.per-account", "must be at least 1");
        if (inAll < 1) throw new InvalidValue("daybook.sessions.in-all", "must be at least 1");
    }
}
