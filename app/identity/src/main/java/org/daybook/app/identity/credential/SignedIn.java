package org.daybook.app.identity.credential;

import java.io.ObjectOutputStream;
import java.util.stream.Stream;
import org.daybook.shared.account.Actor;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The authentication of a request. Its principal is the {@link Actor}, as the register has it for this request.
 * Created for each request, never stored.
 */
public final class SignedIn extends AbstractAuthenticationToken {

    /** The only permission of somebody with a one-time password. */
    static final String CHANGE_PASSWORD = "CHANGE_PASSWORD";

    /** The permission of somebody who holds a capacity such as a seat on a board, with a role or without. */
    public static final String CAPACITY = "CAPACITY";

    private final transient Actor actor;
    private final transient Credential credential;

    private SignedIn(Actor actor, Credential credential, Stream<String> authorities) {
        super(authorities.map(SignedIn::authority).toList());
        this.actor = actor;
        this.credential = credential;
        setAuthenticated(true);
    }

    static SignedIn byToken(Actor actor) {
        return new SignedIn(actor, null, permissions(actor));
    }

    public static SignedIn byPassword(Actor actor, Credential credential) {
        return new SignedIn(
                actor, credential, credential.mustChange() ? Stream.of(CHANGE_PASSWORD) : permissions(actor));
    }

    private static Stream<String> permissions(Actor actor) {
        return Stream.concat(
                actor.grants().stream().map(grant -> grant.role().name()).distinct(),
                actor.capacities().isEmpty() ? Stream.of() : Stream.of(CAPACITY));
    }

    private static GrantedAuthority authority(String name) {
        return new SimpleGrantedAuthority(name);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    /** The credential signed in with; null for a token. */
    @Override
    public Credential getCredentials() {
        return credential;
    }

    public boolean mustChangePassword() {
        return credential != null && credential.mustChange();
    }

    @Override
    public String getName() {
        return actor.account().toString();
    }

    private void writeObject(ObjectOutputStream out) {
        throw new UnsupportedOperationException("Who is signed in is read again at each request, never stored");
    }
}
