package org.daybook.app.identity.credential;

import java.util.Optional;
import org.daybook.app.identity.guessing.Guess;
import org.daybook.app.identity.guessing.Guesser.SignedInHolder;
import org.daybook.app.identity.guessing.PasswordAttempts;
import org.daybook.app.identity.password.PasswordStrength;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Changes the password of the signed-in account; its other sessions end. Somebody at an unattended browser, or with a
 * stolen session, gets no more guesses at the current password than a stranger.
 */
@Component
public class NewPassword {

    private final Credentials credentials;
    private final PasswordEncoder passwords;
    private final PasswordAttempts attempts;

    NewPassword(Credentials credentials, PasswordEncoder passwords, PasswordAttempts attempts) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    /**
     * @return the new credential
     * @throws Rejection if nobody is signed in with a password
     * @throws InvalidValue if the current password is wrong, or the chosen one may not be chosen
     * @throws org.daybook.app.identity.guessing.TooManyAttempts if the current password was not checked
     */
    public Credential choose(Authentication who, String current, String chosen) {
        Credential credential = newest(who)
                .orElseThrow(() -> new Rejection(
                        Rejection.Kind.FORBIDDEN, "password-needed", "", "Sign in with your password first."));
        String post = ((SignedIn) who).getPrincipal().post().value();
        String name = credential.loginName().value();
        Guess guess = new Guess(new SignedInHolder(credential.account().value()), name);
        attempts.attempt(guess, () -> Optional.of(credential)
                        .filter(c -> current != null && passwords.matches(current, c.password())))
                .orElseThrow(() -> new InvalidValue("currentPassword", "is wrong"));
        PasswordStrength.require(chosen, name, post);
        if (chosen.equals(current)) throw new InvalidValue("newPassword", "must differ from the current one");
        return credentials.change(credential, chosen);
    }

    /** The one signed in with is a second old at most; it may have been changed elsewhere since. */
    private Optional<Credential> newest(Authentication who) {
        return Optional.ofNullable(who instanceof SignedIn in ? in.getCredentials() : null)
                .flatMap(seen -> credentials.of(seen.account()).filter(now -> now.changedAt()
                        .equals(seen.changedAt())));
    }
}
