package org.daybook.app.security;

import java.util.Optional;
import org.daybook.command.register.AccountDirectory;
import org.daybook.shared.rejection.InvalidValue;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Lets in whoever knows the password of an account that is not suspended; takes as long whether the name exists. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Credentials credentials;
    private final AccountDirectory accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final String nobodys;

    PasswordSignIn(
            Credentials credentials, AccountDirectory accounts, PasswordEncoder passwords, SignInThrottle throttle) {
        this.credentials = credentials;
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.nobodys = passwords.encode(Secrets.oneTimePassword());
    }

    @Override
    public Authentication authenticate(Authentication given) {
        LoginName name = name(given.getName());
        if (throttle.mustWait(name)) throw new LockedException("Too many attempts");
        Optional<Credential> credential = credentials.named(name);
        String password =
                given.getCredentials() == null ? "" : given.getCredentials().toString();
        boolean right =
                passwords.matches(password, credential.map(Credential::password).orElse(nobodys));
        Optional<SignedIn> signedIn = credential.filter(c -> right).flatMap(c -> accounts.find(c.account())
                .map(actor -> SignedIn.byPassword(actor, c)));
        if (signedIn.isPresent()) throttle.succeeded(name);
        else throttle.failed(name);
        return signedIn.orElseThrow(() -> new BadCredentialsException("Wrong name or password"));
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
