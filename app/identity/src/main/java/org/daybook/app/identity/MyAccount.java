package org.daybook.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.app.identity.credential.Credential;
import org.daybook.app.identity.credential.HandOuts;
import org.daybook.app.identity.credential.NewPassword;
import org.daybook.app.identity.credential.PasswordChange;
import org.daybook.app.identity.credential.SignedIn;
import org.daybook.app.identity.guessing.TooManyAttempts;
import org.daybook.app.identity.session.KnownBrowsers;
import org.daybook.app.identity.token.ApiToken;
import org.daybook.app.identity.token.IssuedToken;
import org.daybook.app.identity.token.NewToken;
import org.daybook.app.identity.token.Tokens;
import org.daybook.command.http.StrictBody;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.Refused;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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

/** The API of one's own account: who one is, the password, the tokens. */
@RestController
@RequestMapping("/api/me")
record MyAccount(Tokens tokens, HandOuts handOuts, NewPassword passwords, KnownBrowsers browsers) {

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
                handOuts.of(actor.account()),
                csrf(request));
    }

    private static Me.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Me.Csrf(token.getHeaderName(), token.getToken())
                : null;
    }

    @PutMapping("/password")
    ResponseEntity<Void> changePassword(Authentication who, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PasswordChange change = StrictBody.read(request, PasswordChange.class);
        try {
            browsers.remember(passwords.choose(who, change.currentPassword(), change.newPassword()), request, response);
        } catch (TooManyAttempts e) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(e.seconds()));
            throw new Refused(429, "too-many-attempts", "currentPassword", waitFor(e));
        }
        return ResponseEntity.noContent().build();
    }

    static String waitFor(TooManyAttempts e) {
        return "The current password was wrong too often. Try again in " + e.seconds() + " seconds.";
    }

    @GetMapping("/tokens")
    Map<String, List<ApiToken>> tokens(@AuthenticationPrincipal Actor actor) {
        return Map.of("items", tokens.of(actor.account()));
    }

    @PostMapping("/tokens")
    ResponseEntity<IssuedToken> issue(Authentication who, HttpServletRequest request) throws IOException {
        NewToken asked = StrictBody.read(request, NewToken.class);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(tokens.issue(UUID.randomUUID(), who, asked));
    }

    @DeleteMapping("/tokens/{id}")
    ResponseEntity<Void> revoke(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        tokens.revoke(actor.account(), id);
        return ResponseEntity.noContent().build();
    }
}
