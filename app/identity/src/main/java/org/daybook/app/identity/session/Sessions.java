package org.daybook.app.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daybook.app.identity.credential.Admission;
import org.daybook.app.identity.credential.AuthenticationCache;
import org.daybook.app.identity.credential.Credentials;
import org.daybook.app.identity.credential.SignedIn;
import org.daybook.command.http.Readmission;
import org.daybook.command.register.lookup.AccountDirectory;
import org.daybook.query.live.StillAdmitted;
import org.daybook.shared.account.AccountId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Stores in a session only which account signed in and with which password. Its permissions are read for each request,
 * see {@link AuthenticationCache}; a suspended account or a password changed elsewhere ends the session.
 */
@Component
public class Sessions implements SecurityContextRepository {

    private static final String ATTRIBUTE = Sessions.class.getName();

    private final AccountDirectory accounts;
    private final Credentials credentials;
    private final AuthenticationCache admissions;
    private final OpenSessions open;

    Sessions(AccountDirectory accounts, Credentials credentials, AuthenticationCache admissions, OpenSessions open) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.admissions = admissions;
        this.open = open;
    }

    private record Kept(UUID account, Instant passwordChangedAt) implements Serializable {}

    @Override
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        HttpServletRequest request = holder.getRequest();
        Readmission.keep(request, () -> admitted(request).map(Admission::actor));
        StillAdmitted.keep(request, stillAdmitted(request.getSession(false)));
        return admitted(request)
                .map(Admission::signedIn)
                .<SecurityContext>map(SecurityContextImpl::new)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private Optional<Admission> admitted(HttpServletRequest request) {
        return kept(request).flatMap(this::admitted);
    }

    private Optional<Admission> admitted(Kept kept) {
        return admissions.with(kept, () -> lookedUp(kept));
    }

    /** By the session and not the request, which is over before its answer is. */
    private StillAdmitted stillAdmitted(HttpSession session) {
        return () -> kept(session).flatMap(this::admitted).map(Admission::actor);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        if (authentication instanceof SignedIn in && in.getCredentials() != null) {
            Kept kept = new Kept(
                    in.getPrincipal().account().value(), in.getCredentials().changedAt());
            HttpSession session = request.getSession(true);
            open.opened(session, kept.account());
            session.setAttribute(ATTRIBUTE, kept);
        } else if (containsContext(request)) {
            request.getSession(false).removeAttribute(ATTRIBUTE);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return kept(request).isPresent();
    }

    private static Optional<Kept> kept(HttpServletRequest request) {
        return kept(request.getSession(false));
    }

    /** Empty where there is no session, or it has ended. */
    private static Optional<Kept> kept(HttpSession session) {
        try {
            return Optional.ofNullable(session).map(s -> (Kept) s.getAttribute(ATTRIBUTE));
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }

    private Optional<Admission> lookedUp(Kept kept) {
        AccountId account = new AccountId(kept.account());
        return credentials
                .of(account)
                .filter(credential -> credential.changedAt().equals(kept.passwordChangedAt()))
                .flatMap(credential -> accounts.find(account).map(actor -> Admission.byPassword(actor, credential)));
    }
}
