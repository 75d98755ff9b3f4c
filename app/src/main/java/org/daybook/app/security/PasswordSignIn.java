package org.daybook.app.security;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.daybook.app.security.SignInThrottle.Attempt;
import org.daybook.command.register.AccountDirectory;
import org.daybook.shared.rejection.InvalidValue;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Lets in whoever knows the password of an account that is not suspended; takes as long whether the name exists. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final int AT_A_TIME = 8;

    private final Credentials credentials;
    private final AccountDirectory accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final String nobodys = SecurityConfiguration.nobodysPassword();
    private final Semaphore hashing = new Semaphore(AT_A_TIME);

    PasswordSignIn(
            Credentials credentials, AccountDirectory accounts, PasswordEncoder passwords, SignInThrottle throttle) {
        this.credentials = credentials;
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        LoginName name = name(given.getName());
        Attempt attempt = new Attempt(name, address(given));
        if (throttle.mustWait(attempt)) throw new LockedException("Too many attempts");
        Optional<Credential> credential = credentials.named(name);
        String password =
                given.getCredentials() == null ? "" : given.getCredentials().toString();
        boolean right = matches(password, credential.map(Credential::password).orElse(nobodys));
        Optional<SignedIn> signedIn = credential.filter(c -> right).flatMap(c -> accounts.find(c.account())
                .map(actor -> SignedIn.byPassword(actor, c)));
        if (signedIn.isPresent()) throttle.succeeded(attempt);
        else throttle.failed(attempt);
        return signedIn.orElseThrow(() -> new BadCredentialsException("Wrong name or password"));
    }

    /** Costs much on purpose: so no more at a time than leave the processors to others. */
    private boolean matches(String password, String kept) {
        if (!hashing.tryAcquire()) throw new LockedException("Too many attempts");
        try {
            return passwords.matches(password, kept);
        } finally {
            hashing.release();
        }
    }

    private static String address(Authentication given) {
        return given.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    private static LoginName name(String written) {
        try {
            return new LoginName(written);
        } catch (InvalidValue e) {
            throw new BadCredentialsException("Wrong name or password");
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
