package org.daybook.app.web.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.app.identity.credential.LoginName;
import org.daybook.app.identity.token.ApiToken;
import org.daybook.command.http.StrictBody;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.InvalidValue;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The API for administrators of all accounts and their credentials. */
@RestController
@RequestMapping("/api/accounts")
record AccountCredentials(KnownAccounts accounts, AccountAccess access) {

    private static final int MOST = 200;

    /** One page, by id; {@code next} is the id after which the next one begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<KnownAccount> items, UUID next) {}

    /** Answered once. */
    record OneTimePassword(String loginName, String oneTimePassword) {

        @Override
        public String toString() {
            return "OneTimePassword";
        }
    }

    @GetMapping
    Page accounts(@RequestParam(required = false) UUID after, @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > MOST) throw new InvalidValue("limit", "must be between 1 and " + MOST);
        List<KnownAccount> found = accounts.page(Optional.ofNullable(after), limit + 1);
        List<KnownAccount> items = found.subList(0, Math.min(limit, found.size()));
        return new Page(items, found.size() > limit ? items.getLast().id() : null);
    }

    @PutMapping("/{id}/credentials")
    ResponseEntity<OneTimePassword> handOut(
            @PathVariable UUID id, @AuthenticationPrincipal Actor administrator, HttpServletRequest request)
            throws IOException {
        LoginName name =
                new LoginName(StrictBody.read(request, NewCredential.class).loginName());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new OneTimePassword(name.value(), access.handOut(id, name, administrator)));
    }

    /** Erases whose account it is: login name, password, tokens and drafts. The record knows it by its id and post alone. */
    @DeleteMapping("/{id}/credentials")
    ResponseEntity<Void> erase(@PathVariable UUID id) {
        access.erase(id);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/{id}/tokens")
    Map<String, List<ApiToken>> tokens(@PathVariable UUID id) {
        return Map.of("items", access.tokens(id));
    }

    @DeleteMapping("/{id}/tokens/{token}")
    ResponseEntity<Void> revoke(@PathVariable UUID id, @PathVariable UUID token) {
        access.revoke(id, token);
        return ResponseEntity.noContent().build();
    }
}
