package org.daybook.shared.ledger.note;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.shared.ledger.note.VerifierKey.Purpose;

/**
 * The private key that signs notes, with its public key. Its seed is written like that of Go's note tools: {@code
 * PRIVATE+KEY+name+1a2b3c4d+base64}.
 */
public final class SignerKey {

    private static final String BEGINS = "PRIVATE+KEY+";
    private static final Pattern FORM =
            Pattern.compile("PRIVATE\\+KEY\\+([^+\\s]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");
    private static final byte ED25519 = 1;

    private final KeyBytes seed;
    private final VerifierKey verifier;

    private SignerKey(KeyBytes seed, VerifierKey verifier) {
        this.seed = seed;
        this.verifier = verifier;
    }

    /** A new one of that name, of the secure random numbers of this Java. */
    public static SignerKey generate(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SignerKey(
                    KeyBytes.of(Ed25519.raw(pair.getPrivate())),
                    new VerifierKey(name, Purpose.NOTE, KeyBytes.of(Ed25519.raw(pair.getPublic()))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has Ed25519", e);
        }
    }

    /**
     * The one written as {@link #secret} writes it.
     *
     * @param verifier the public key that belongs to it
     * @throws IllegalArgumentException if it is written otherwise, or the public key is another's; what is said tells
     *     nothing of the secret
     */
    public static SignerKey parse(String secret, VerifierKey verifier) {
        Matcher form = FORM.matcher(secret);
        if (!form.matches()) throw new IllegalArgumentException("Not a signer key");
        byte[] bytes = Base64.getDecoder().decode(form.group(3));
        if (bytes.length != 1 + Ed25519.KEY_LENGTH || bytes[0] != ED25519) {
            throw new IllegalArgumentException("Not an Ed25519 signer key");
        }
        SignerKey key = new SignerKey(KeyBytes.of(Arrays.copyOfRange(bytes, 1, bytes.length)), verifier);
        boolean named = form.group(1).equals(verifier.name())
                && form.group(2).equals(verifier.id().toString());
        byte[] trial = "trial".getBytes(StandardCharsets.UTF_8);
        if (!named || !verifier.verifies(trial, key.sign(trial))) {
            throw new IllegalArgumentException("The signer key and " + verifier + " do not belong together");
        }
        return key;
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** How it is kept; whoever has it can sign as us. */
    public String secret() {
        return BEGINS + verifier.name() + "+" + verifier.id() + "+"
                + Base64.getEncoder().encodeToString(seed.after(ED25519));
    }

    public byte[] sign(byte[] message) {
        return Ed25519.sign(seed.bytes(), message);
    }

    /** The public key: the secret is not for logs. */
    @Override
    public String toString() {
        return verifier.toString();
    }
}
