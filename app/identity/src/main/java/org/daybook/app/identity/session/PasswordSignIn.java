package org.daybook.app.identity.session;

import java.util.Optional;
import org.daybook.app.identity.credential.Credential;
import org.daybook.app.identity.credential.Credentials;
import org.daybook.app.identity.credential.LoginName;
import org.daybook.app.identity.credential.PasswordEncoding;
import org.daybook.app.identity.credential.SignedIn;
import org.daybook.app.identity.guessing.Guess;
import org.daybook.app.identity.guessing.Guesser;
import org.daybook.app.identity.guessing.PasswordAttempts;
import org.daybook.app.identity.guessing.TooManyAttempts;
import org.daybook.command.register.lookup.AccountDirectory;
import org.daybook.shared.rejection.InvalidValue;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Authenticates the name and password of an account that is not suspended. An attempt takes as long whether or not the
 * name exists.
 */
@Component
public class PasswordSignIn implements AuthenticationProvider {

    private final Credentials credentials;
    private final AccountDirectory accounts;
    private final PasswordEncoder passwords;
    private final PasswordAttempts attempts;
    private final String nobodys = PasswordEncoding.nobodysPassword();

    PasswordSignIn(
            Credentials credentials, AccountDirectory accounts, PasswordEncoder passwords, PasswordAttempts attempts) {
        this.credentials = credentials;
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        LoginName name = name(given.getName());
        String password = String.valueOf(given.getCredentials());
        Guess guess = new Guess(guesser(name, (SignInDetails) given.getDetails()), name.value());
        try {
            return attempts.attempt(guess, () -> signedIn(name, password))
                    .orElseThrow(() -> new BadCredentialsException("Wrong name or password"));
        } catch (TooManyAttempts e) {
            throw new LockedException("Too many attempts", e);
        }
    }

    /** A cookie is looked up only once its signature holds, which no stranger can make. */
    private Guesser guesser(LoginName name, SignInDetails from) {
        Guesser stranger = new Guesser.Stranger(from.network());
        if (from.browsers().isEmpty()) return stranger;
        return credentials
                .named(name)
                .flatMap(credential -> from.browsers().stream()
                        .filter(pass -> pass.isFor(credential))
                        .findFirst())
                .<Guesser>map(pass -> new Guesser.KnownBrowser(pass.browser().toString()))
                .orElse(stranger);
    }

    private Optional<SignedIn> signedIn(LoginName name, String password) {
        Optional<Credential> credential = credentials.named(name);
        boolean right =
                passwords.matches(password, credential.map(Credential::password).orElse(nobodys));
        return credential.filter(c -> right).flatMap(c -> accounts.find(c.account())
                .map(actor -> SignedIn.byPassword(actor, c)));
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
