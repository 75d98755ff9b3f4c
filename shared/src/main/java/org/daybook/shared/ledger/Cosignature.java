package org.daybook.shared.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * That a witness saw a checkpoint, and no other history before it (C2SP tlog-cosignature).
 *
 * @param witness whose it is
 * @param seenAt when, to the second
 */
public record Cosignature(String witness, Instant seenAt) {

    private static final int LENGTH = Long.BYTES + Ed25519.SIGNATURE_LENGTH;

    /** Absent unless it holds. */
    static Optional<Cosignature> checked(NoteSignature signature, String checkpoint, VerifierKey witness) {
        byte[] blob = signature.signed();
        if (witness.purpose() != VerifierKey.Purpose.COSIGNATURE || blob.length != LENGTH) return Optional.empty();
        long seconds = ByteBuffer.wrap(blob).getLong();
        byte[] signed = Arrays.copyOfRange(blob, Long.BYTES, blob.length);
        if (seconds < 0 || !witness.verifies(message(checkpoint, seconds), signed)) return Optional.empty();
        return Optional.of(new Cosignature(witness.name(), Instant.ofEpochSecond(seconds)));
    }

    private static byte[] message(String checkpoint, long seconds) {
        return ("cosignature/v1\ntime " + seconds + "\n" + checkpoint).getBytes(StandardCharsets.UTF_8);
    }
}
