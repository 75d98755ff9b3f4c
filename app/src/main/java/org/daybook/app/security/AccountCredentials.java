package org.daybook.app.security;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.app.desk.draft.Drafts;
import org.daybook.command.door.StrictBody;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What administrators see of all accounts, and the credentials that they hand out. */
@RestController
@RequestMapping("/api/accounts")
class AccountCredentials {

    private static final int MOST = 200;

    private final KnownAccounts accounts;
    private final Credentials credentials;
    private final Tokens tokens;
    private final Drafts drafts;
    private final TransactionTemplate transaction;

    AccountCredentials(
            KnownAccounts accounts,
            Credentials credentials,
            Tokens tokens,
            Drafts drafts,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.tokens = tokens;
        this.drafts = drafts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One page, by id; {@code next} is the id after which the next one begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<KnownAccount> items, UUID next) {}

    /** Answered once. */
    record OneTimePassword(String loginName, String oneTimePassword) {}

    @GetMapping
    Page accounts(@RequestParam(required = false) UUID after, @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > MOST) throw new InvalidValue("limit", "must be between 1 and " + MOST);
        List<KnownAccount> found = accounts.page(Optional.ofNullable(after), limit + 1);
        List<KnownAccount> items = found.subList(0, Math.min(limit, found.size()));
        return new Page(items, found.size() > limit ? items.getLast().id() : null);
    }

    @PutMapping("/{id}/credentials")
    ResponseEntity<OneTimePassword> handOut(@PathVariable UUID id, HttpServletRequest request) throws IOException {
        LoginName name =
                new LoginName(StrictBody.read(request, NewCredential.class).loginName());
        String password = credentials.handOut(active(id), name);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new OneTimePassword(name.value(), password));
    }

    /** Erases whose account it is: login name, password, tokens and drafts. The record knows it by its id and post alone. */
    @DeleteMapping("/{id}/credentials")
    ResponseEntity<Void> erase(@PathVariable UUID id) {
        AccountId account = known(id);
        if (!accounts.isSuspended(account)) {
            throw new Rejection(
                    Rejection.Kind.CONFLICT,
                    "only-a-suspended-account-is-erased",
                    "",
                    "The account is active; suspend it first, which is recorded.");
        }
        transaction.executeWithoutResult(t -> {
            credentials.erase(account);
            tokens.erase(account);
            drafts.erase(account);
        });
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/{id}/tokens")
    Map<String, List<ApiToken>> tokens(@PathVariable UUID id) {
        return Map.of("items", tokens.of(known(id)));
    }

    @PostMapping("/{id}/tokens")
    ResponseEntity<IssuedToken> issue(@PathVariable UUID id, HttpServletRequest request) throws IOException {
        NewToken asked = StrictBody.read(request, NewToken.class);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(tokens.issue(active(id), asked.label(), asked.life()));
    }

    @DeleteMapping("/{id}/tokens/{token}")
    ResponseEntity<Void> revoke(@PathVariable UUID id, @PathVariable UUID token) {
        if (!tokens.revoke(known(id), token)) throw MyAccount.unknown();
        return ResponseEntity.noContent().build();
    }

    /** One that can come in: a credential of another would be of no use. */
    private AccountId active(UUID id) {
        AccountId account = known(id);
        if (!accounts.isSuspended(account)) return account;
        throw new Rejection(
                Rejection.Kind.CONFLICT, "suspended-account-takes-nothing", "", "The account is suspended.");
    }

    private AccountId known(UUID id) {
        if (accounts.exists(id)) return new AccountId(id);
        throw new Rejection(Rejection.Kind.NOT_FOUND, "unknown-account", "", "There is no such account.");
    }
}
