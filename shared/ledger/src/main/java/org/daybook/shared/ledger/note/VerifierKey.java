package org.daybook.shared.ledger.note;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public key by which anybody checks a note (C2SP signed-note), written {@code name+1a2b3c4d+base64}.
 *
 * @param name of whoever signs: neither empty nor with white space or plus signs
 * @param purpose what is signed by it
 */
public record VerifierKey(String name, Purpose purpose, KeyBytes key) {

    private static final Pattern FORM = Pattern.compile("([^+\\s]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");

    /** What a key signs, as the byte before it says. */
    public enum Purpose {
        /** The text of a note, with Ed25519. */
        NOTE(1, Ed25519.KEY_LENGTH),
        /** A checkpoint and the time at which it was seen (C2SP tlog-cosignature), with Ed25519. */
        COSIGNATURE(4, Ed25519.KEY_LENGTH),
        /** The same with ML-DSA-44. */
        COSIGNATURE_ML_DSA(6, MlDsa44.KEY_LENGTH);

        private final byte stored;
        private final int length;

        Purpose(int stored, int length) {
            this.stored = (byte) stored;
            this.length = length;
        }

        /** Whether it is that of a witness. */
        public boolean isCosigning() {
            return this != NOTE;
        }

        private static Optional<Purpose> of(byte stored) {
            return Arrays.stream(values()).filter(p -> p.stored == stored).findFirst();
        }
    }

    /** @throws IllegalArgumentException if the name is none, or the key of another kind, or of one that this Java lacks */
    public VerifierKey {
        if (!isName(name)) throw new IllegalArgumentException("No name of a key: " + name);
        if (key.length() != purpose.length) throw new IllegalArgumentException("Its key is of another kind: " + name);
        if (purpose == Purpose.COSIGNATURE_ML_DSA && !MlDsa44.isKnown()) {
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
                new VerifierKey(form.group(1), purpose, KeyBytes.of(Arrays.copyOfRange(bytes, 1, bytes.length)));
        if (!key.toString().equals(written)) throw new IllegalArgumentException("Its hash is another's: " + written);
        return key;
    }

    public KeyId id() {
        return KeyId.of(name, prefixed());
    }

    /** Whether the bytes were signed by whoever has the private key. */
    public boolean verifies(byte[] message, byte[] signature) {
        return purpose == Purpose.COSIGNATURE_ML_DSA
                ? MlDsa44.verifies(key.bytes(), message, signature)
                : Ed25519.verifies(key.bytes(), message, signature);
    }

    private byte[] prefixed() {
        return key.after(purpose.stored);
    }

    @Override
    public String toString() {
        return name + "+" + id() + "+" + Base64.getEncoder().encodeToString(prefixed());
    }
}
