package org.daybook.app.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.daybook.app.identity.credential.Admission;
import org.daybook.app.identity.credential.AuthenticationCache;
import org.daybook.app.identity.credential.Secrets;
import org.daybook.app.identity.credential.SignedIn;
import org.daybook.app.identity.token.TokenDigest;
import org.daybook.app.identity.token.Tokens;
import org.daybook.command.http.Readmission;
import org.daybook.command.register.lookup.AccountDirectory;
import org.daybook.query.live.StillAdmitted;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Authenticates requests with a valid token, with the current roles of its account; see {@link AuthenticationCache}. */
final class BearerTokens extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final AccountDirectory accounts;
    private final AuthenticationCache admissions;
    private final Refusals refusals;

    BearerTokens(Tokens tokens, AccountDirectory accounts, AuthenticationCache admissions, Refusals refusals) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.admissions = admissions;
        this.refusals = refusals;
    }

    /** Whether the request shows a token, good or not. */
    static boolean shownIn(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> signedIn = signedIn(request);
        if (signedIn.isEmpty()) {
            refusals.badToken(request, response);
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn.get());
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private Optional<SignedIn> signedIn(HttpServletRequest request) {
        String token = request.getHeader(HttpHeaders.AUTHORIZATION)
                .substring(SCHEME.length())
                .strip();
        if (!token.startsWith(Secrets.TOKEN_PREFIX)) return Optional.empty();
        TokenDigest digest = TokenDigest.of(token);
        Readmission.keep(request, () -> admitted(digest).map(Admission::actor));
        StillAdmitted.keep(request, () -> admitted(digest).map(Admission::actor));
        return admitted(digest).map(Admission::signedIn);
    }

    private Optional<Admission> admitted(TokenDigest digest) {
        return admissions.with(digest, () -> lookedUp(digest));
    }

    private Optional<Admission> lookedUp(TokenDigest digest) {
        return tokens.use(digest)
                .flatMap(good -> accounts.find(good.account()).map(actor -> Admission.byToken(actor, good.until())));
    }
}
