package org.daybook.app.web.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.app.identity.credential.Credential;
import org.daybook.app.identity.credential.Credentials;
import org.daybook.app.identity.credential.HandOuts;
import org.daybook.app.identity.credential.HandedOut;
import org.daybook.app.identity.credential.LoginName;
import org.daybook.app.identity.token.ApiToken;
import org.daybook.app.identity.token.Tokens;
import org.daybook.app.web.draft.Drafts;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Issues the passwords of an account, revokes its tokens, and erases its personal data. */
@Component
public class AccountAccess {

    private final KnownAccounts accounts;
    private final Credentials credentials;
    private final HandOuts handOuts;
    private final Tokens tokens;
    private final Drafts drafts;
    private final TransactionTemplate transaction;

    AccountAccess(
            KnownAccounts accounts,
            Credentials credentials,
            HandOuts handOuts,
            Tokens tokens,
            Drafts drafts,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.handOuts = handOuts;
        this.tokens = tokens;
        this.drafts = drafts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A new password, to be told once. */
    String handOut(UUID id, LoginName name, Actor administrator) {
        return credentials.handOut(active(id), name, administrator);
    }

    /** The same, unless the password has changed since the one that the administrator has seen. */
    public String handOut(UUID id, LoginName name, Actor administrator, Optional<Instant> seen) {
        return credentials.handOut(active(id), name, administrator, seen);
    }

    /** When the account's password was last changed; empty where it has none. */
    public Optional<Instant> passwordChangedAt(UUID id) {
        return credentials.of(new AccountId(id)).map(Credential::changedAt);
    }

    /** The one-time passwords handed out for the account, the newest first. */
    public List<HandedOut> handedOut(UUID id) {
        return handOuts.of(known(id));
    }

    public List<ApiToken> tokens(UUID id) {
        return tokens.of(known(id));
    }

    public void revoke(UUID id, UUID token) {
        tokens.revoke(known(id), token);
    }

    /** Erases login name, password, tokens and drafts of a suspended account. */
    public void erase(UUID id) {
        AccountId account = known(id);
        if (!accounts.isSuspended(account)) {
            throw new Rejection(
                    Rejection.Kind.CONFLICT,
                    "only-a-suspended-account-is-erased",
                    "",
                    "The account is active. Suspend it first; the suspension is recorded.");
        }
        transaction.executeWithoutResult(t -> {
            credentials.erase(account);
            tokens.erase(account);
            drafts.erase(account);
        });
    }

    /** An active account: a suspended one cannot use a password. */
    private AccountId active(UUID id) {
        AccountId account = known(id);
        if (!accounts.isSuspended(account)) return account;
        throw new Rejection(
                Rejection.Kind.CONFLICT, "suspended-account-takes-nothing", "", "The account is suspended.");
    }

    private AccountId known(UUID id) {
        if (accounts.exists(id)) return new AccountId(id);
        throw KnownAccounts.unknown();
    }
}
