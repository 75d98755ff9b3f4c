package org.daybook.shared.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.daybook.shared.ledger.note.NoteSignature;
import org.daybook.shared.ledger.note.VerifierKey;

/**
 * A witness's statement that it saw a checkpoint, and no other history before it (C2SP tlog-cosignature).
 *
 * @param witness whose it is
 * @param seenAt when, to the second
 */
public record Cosignature(String witness, Instant seenAt) {

    /** Absent unless it holds. */
    public static Optional<Cosignature> checked(NoteSignature signature, String checkpoint, VerifierKey witness) {
        byte[] blob = signature.signed();
        if (blob.length != length(witness.purpose())) return Optional.empty();
        long seconds = ByteBuffer.wrap(blob).getLong();
        byte[] signed = Arrays.copyOfRange(blob, Long.BYTES, blob.length);
        if (seconds < 0 || !holds(witness, checkpoint, seconds, signed)) return Optional.empty();
        return Optional.of(new Cosignature(witness.name(), Instant.ofEpochSecond(seconds)));
    }

    /** Of the time and the signature; a key that signs notes makes none. */
    private static int length(VerifierKey.Purpose purpose) {
        return purpose.isCosigning() ? Long.BYTES + purpose.algorithm().signatureLength() : -1;
    }

    private static boolean holds(VerifierKey witness, String checkpoint, long seconds, byte[] signed) {
        try {
            byte[] message = witness.purpose() == VerifierKey.Purpose.COSIGNATURE_ML_DSA
                    ? CosignedSubtree.message(witness.name(), seconds, Checkpoint.parse(checkpoint))
                    : message(checkpoint, seconds);
            return witness.verifies(message, signed);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] message(String checkpoint, long seconds) {
        return ("cosignature/v1\ntime " + seconds + "\n" + checkpoint).getBytes(StandardCharsets.UTF_8);
    }
}
