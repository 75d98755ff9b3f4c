package org.daybook.app.identity.token;

import java.util.List;
import java.util.UUID;
import org.daybook.app.identity.credential.SignedIn;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.Rejection;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * The tokens that people create for themselves. Only somebody signed in with a password creates one: neither an
 * administrator for another person, who could then write in their name, nor a token, which could then outlive its
 * revocation.
 */
@Component
public class OwnTokens {

    private final Tokens tokens;

    OwnTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Makes a token under an id that its owner has chosen, so that asking twice makes one.
     *
     * @throws Rejection {@code password-needed} (403) if the owner shows a token, {@code token-issued-already} (409)
     */
    public IssuedToken issue(UUID id, Authentication owner, NewToken asked) {
        if (!(owner instanceof SignedIn in) || in.getCredentials() == null) {
            throw new Rejection(
                    Rejection.Kind.FORBIDDEN,
                    "password-needed",
                    "",
                    "A token cannot make another. Sign in with your password and create it under “Your account”.");
        }
        return tokens.issue(id, in.getPrincipal().account(), asked.label(), asked.life(), ApiToken.Maker.OWNER);
    }

    public List<ApiToken> of(Actor owner) {
        return tokens.of(owner.account());
    }

    /** @throws Rejection {@code unknown-token} (404) if the owner has no such token */
    public void revoke(Actor owner, UUID token) {
        if (!tokens.revoke(owner.account(), token)) throw Tokens.unknown();
    }
}
