package org.daybook.shared.ledger.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/** One signature below a note: the name that it claims, the key id, and the signature itself. */
public record NoteSignature(String name, KeyId key, byte[] signed) {

    /** Em dash and space. */
    private static final String BEGINS = "\u2014 ";

    /** @throws IllegalArgumentException if it is not written as {@link #line} writes it */
    static NoteSignature parse(String line) {
        String[] parts =
                line.startsWith(BEGINS) ? line.substring(BEGINS.length()).split(" ", -1) : new String[0];
        if (parts.length != 2 || !VerifierKey.isName(parts[0])) throw malformed(line);
        byte[] bytes = Base64.getDecoder().decode(parts[1]);
        boolean canonical = Base64.getEncoder().encodeToString(bytes).equals(parts[1]);
        if (!canonical || bytes.length <= Integer.BYTES) throw malformed(line);
        return new NoteSignature(parts[0], KeyId.at(bytes), Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
    }

    private static IllegalArgumentException malformed(String line) {
        return new IllegalArgumentException("Not a line of a signature: " + line);
    }

    boolean isSaidToBeOf(VerifierKey verifier) {
        return name.equals(verifier.name()) && key.equals(verifier.id());
    }

    /** Without its line feed. */
    public String line() {
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES + signed.length)
                .putInt(key.value())
                .put(signed)
                .array();
        return BEGINS + name + " " + Base64.getEncoder().encodeToString(bytes);
    }
}
