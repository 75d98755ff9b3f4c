package org.daybook.app.sample;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.daybook.app.identity.credential.Credentials;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.text.Label;

/**
 * The tokens and passwords of the demo's accounts, created at each start and revoked when it stops in order. Those of
 * a killed demo work only if its record is started again: by the next demo, which replaces them, or by a node that
 * joins on a configured database.
 */
record DemoAccess(Tokens tokens, Credentials credentials) {

    private static final Duration LIFE = Duration.ofDays(30);
    private static final Label LABEL = new Label("demo");

    Map<DemoAccount, String> newTokens() {
        revoke();
        Map<DemoAccount, String> issued = new EnumMap<>(DemoAccount.class);
        for (DemoAccount account : DemoAccount.values()) {
            issued.put(account, tokens.issue(account.id(), LABEL, LIFE).token());
        }
        return issued;
    }

    Map<DemoAccount, String> newPasswords() {
        Map<DemoAccount, String> given = new EnumMap<>(DemoAccount.class);
        for (DemoAccount account : DemoAccount.values()) {
            given.put(account, credentials.give(account.id(), account.loginName()));
        }
        return given;
    }

    /** The passwords that replace those given are not shown to anybody. */
    void end() {
        revoke();
        newPasswords();
    }

    private void revoke() {
        for (DemoAccount account : DemoAccount.values()) tokens.revokeAll(account.id());
    }
}
