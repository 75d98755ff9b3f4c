package org.daybook.shared.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
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
    private static final String ALGORITHM = "Ed25519";
    private static final byte ED25519 = 1;
    private static final int SEED_LENGTH = 32;

    private final byte[] seed;
    private final VerifierKey verifier;

    private SignerKey(byte[] seed, VerifierKey verifier) {
        this.seed = seed;
        this.verifier = verifier;
    }

    /** A new one of that name, of the secure random numbers of this Java. */
    public static SignerKey generate(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] key = Arrays.copyOfRange(encoded, encoded.length - SEED_LENGTH, encoded.length);
            return new SignerKey(seed, VerifierKey.of(name, Purpose.NOTE, key));
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
        if (bytes.length != 1 + SEED_LENGTH || bytes[0] != ED25519) {
            throw new IllegalArgumentException("Not an Ed25519 signer key");
        }
        SignerKey key = new SignerKey(Arrays.copyOfRange(bytes, 1, bytes.length), verifier);
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

    /** How it is kept; anybody who has it can sign as us. */
    public String secret() {
        byte[] prefixed =
                ByteBuffer.allocate(1 + SEED_LENGTH).put(ED25519).put(seed).array();
        return BEGINS + verifier.name() + "+" + verifier.id() + "+"
                + Base64.getEncoder().encodeToString(prefixed);
    }

    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed)));
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key does not sign", e);
        }
    }

    /** The public key: the secret is not for logs. */
    @Override
    public String toString() {
        return verifier.toString();
    }
}
