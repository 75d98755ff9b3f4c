package org.daybook.app.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.command.door.StrictBody;
import org.daybook.shared.account.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may see and change of their own account: who they are, their password, their tokens. */
@RestController
@RequestMapping("/api/me")
class MyAccount {

    private final Tokens tokens;
    private final NewPassword passwords;

    MyAccount(Tokens tokens, NewPassword passwords) {
        this.tokens = tokens;
        this.passwords = passwords;
    }

    @GetMapping
    Me me(Authentication who, HttpServletRequest request) {
        SignedIn signedIn = (SignedIn) who;
        Actor actor = signedIn.getPrincipal();
        Credential credential = signedIn.getCredentials();
        return new Me(
                actor.account(),
                actor.post(),
                actor.grants(),
                credential == null ? null : credential.loginName().value(),
                signedIn.mustChangePassword(),
                csrf(request));
    }

    private static Me.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Me.Csrf(token.getHeaderName(), token.getToken())
                : null;
    }

    @PutMapping("/password")
    ResponseEntity<Void> changePassword(Authentication who, HttpServletRequest request) throws IOException {
        PasswordChange change = StrictBody.read(request, PasswordChange.class);
        passwords.choose(who, change.currentPassword(), change.newPassword());
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/tokens")
    Map<String, List<ApiToken>> tokens(@AuthenticationPrincipal Actor actor) {
        return Map.of("items", tokens.of(actor.account()));
    }

    @PostMapping("/tokens")
    ResponseEntity<IssuedToken> issue(@AuthenticationPrincipal Actor actor, HttpServletRequest request)
            throws IOException {
        NewToken asked = StrictBody.read(request, NewToken.class);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(tokens.issue(actor.account(), asked.label(), asked.life()));
    }

    @DeleteMapping("/tokens/{id}")
    ResponseEntity<Void> revoke(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        if (!tokens.revoke(actor.account(), id)) throw Tokens.unknown();
        return ResponseEntity.noContent().build();
    }
}
