package org.daybook.app.security;

import java.util.Optional;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Changes the password of whoever is signed in with one; every other session of the account ends. */
@Component
class NewPassword {

    private static final int FEWEST = 12;
    private static final int MOST = 200;

    private final Credentials credentials;
    private final PasswordEncoder passwords;

    NewPassword(Credentials credentials, PasswordEncoder passwords) {
        this.credentials = credentials;
        this.passwords = passwords;
    }

    /**
     * @throws Rejection if nobody is signed in with a password
     * @throws InvalidValue if the current password is wrong, or the chosen one too short, too long or no other
     */
    void choose(Authentication who, String current, String chosen) {
        Credential credential = newest(who)
                .orElseThrow(() -> new Rejection(
                        Rejection.Kind.FORBIDDEN, "password-needed", "", "Sign in with your password first."));
        if (current == null || !passwords.matches(current, credential.password())) {
            throw new InvalidValue("currentPassword", "is wrong");
        }
        check(current, chosen);
        credentials.change(credential, chosen);
    }

    /** The one signed in with is a second old at most; it may have been changed elsewhere since. */
    private Optional<Credential> newest(Authentication who) {
        return Optional.ofNullable(who instanceof SignedIn in ? in.getCredentials() : null)
                .flatMap(seen -> credentials.of(seen.account()).filter(now -> now.changedAt()
                        .equals(seen.changedAt())));
    }

    private static void check(String current, String chosen) {
        if (chosen == null || chosen.length() < FEWEST || chosen.length() > MOST) {
            throw new InvalidValue("newPassword", "must be " + FEWEST + " to " + MOST + " characters long");
        }
        if (chosen.equals(current)) throw new InvalidValue("newPassword", "must be another than the current one");
    }
}
