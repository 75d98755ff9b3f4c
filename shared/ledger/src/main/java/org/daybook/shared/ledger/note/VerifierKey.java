package org.daybook.shared.ledger.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public key by which anybody checks a note (C2SP signed-note), written {@code name+1a2b3c4d+base64}.
 *
 * @param name of the signer: neither empty nor with white space or plus signs
 * @param purpose what is signed by it
 * @param key in Base64, with the byte of its purpose before it
 */
public record VerifierKey(String name, Purpose purpose, String key) {

    private static final Pattern FORM = Pattern.compile("([^+\\s]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");

    /** What a key signs, as the byte before it says. */
    public enum Purpose {
        /** The text of a note, with Ed25519. */
        NOTE(1, NoteAlgorithm.ED25519),
        /** A checkpoint and the time at which it was seen (C2SP tlog-cosignature), with Ed25519. */
        COSIGNATURE(4, NoteAlgorithm.ED25519),
        /** The same with ML-DSA-44. */
        COSIGNATURE_ML_DSA(6, NoteAlgorithm.ML_DSA_44);

        private final byte stored;
        private final NoteAlgorithm algorithm;

        Purpose(int stored, NoteAlgorithm algorithm) {
            this.stored = (byte) stored;
            this.algorithm = algorithm;
        }

        /** Whether it is that of a witness. */
        public boolean isCosigning() {
            return this != NOTE;
        }

        public NoteAlgorithm algorithm() {
            return algorithm;
        }

        private static Optional<Purpose> of(byte stored) {
            return Arrays.stream(values()).filter(p -> p.stored == stored).findFirst();
        }
    }

    /** @throws IllegalArgumentException if the name is none, or the key of another kind, or of one that this Java lacks */
    public VerifierKey {
        if (!isName(name)) throw new IllegalArgumentException("No name of a key: " + name);
        if (bytes(key).length != purpose.algorithm.keyLength())
            throw new IllegalArgumentException("Its key is of another kind: " + name);
        if (!purpose.algorithm.isKnown()) {
            throw new IllegalArgumentException("Keys of ML-DSA-44 need Java 24 or newer: " + name);
        }
    }

    /** Whether something may be the name of a key. */
    public static boolean isName(String name) {
        return !name.isEmpty() && name.codePoints().noneMatch(c -> c == '+' || isSpace(c));
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /** @throws IllegalArgumentException if it is not written as {@link #toString} writes it */
    public static VerifierKey parse(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) throw new IllegalArgumentException("Not a verifier key: " + written);
        byte[] bytes = Base64.getDecoder().decode(form.group(3));
        if (bytes.length == 0) throw new IllegalArgumentException("Not a verifier key: " + written);
        Purpose purpose = Purpose.of(bytes[0])
                .orElseThrow(() -> new IllegalArgumentException("A key of an unknown kind: " + written));
        VerifierKey key =
                new VerifierKey(form.group(1), purpose, Base64.getEncoder().encodeToString(bytes));
        if (!key.toString().equals(written)) throw new IllegalArgumentException("Its hash is another's: " + written);
        return key;
    }

    /** @param key its bytes alone */
    public static VerifierKey of(String name, Purpose purpose, byte[] key) {
        byte[] prefixed =
                ByteBuffer.allocate(1 + key.length).put(purpose.stored).put(key).array();
        return new VerifierKey(name, purpose, Base64.getEncoder().encodeToString(prefixed));
    }

    private static byte[] bytes(String key) {
        byte[] prefixed = Base64.getDecoder().decode(key);
        return Arrays.copyOfRange(prefixed, 1, prefixed.length);
    }

    public KeyId id() {
        return KeyId.of(name, Base64.getDecoder().decode(key));
    }

    /** Whether the bytes were signed with the private key. */
    public boolean verifies(byte[] message, byte[] signature) {
        return purpose.algorithm.verifies(bytes(key), message, signature);
    }

    @Override
    public String toString() {
        return name + "+" + id() + "+" + key;
    }
}
