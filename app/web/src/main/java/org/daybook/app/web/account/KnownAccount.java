package org.daybook.app.web.account;

import java.util.List;
import java.util.UUID;
import org.daybook.shared.account.Grant;

/**
 * An account as administrators see it. Without a login name it cannot sign in, but may have tokens.
 *
 * @param version of the last entry about it, which a command names in If-Match
 */
public record KnownAccount(
        UUID id,
        long version,
        String post,
        boolean active,
        List<Grant> grants,
        String loginName,
        Boolean mustChangePassword) {}
