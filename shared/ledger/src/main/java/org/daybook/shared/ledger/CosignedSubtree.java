package org.daybook.shared.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What a witness signs with ML-DSA-44 (C2SP tlog-cosignature, {@code cosigned_message}): its own name, the time, and the tree
 * that the checkpoint is of, from its first leaf on.
 */
final class CosignedSubtree {

    private static final byte[] LABEL = "subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_NAME = 255;

    private CosignedSubtree() {}

    /** @throws IllegalArgumentException if a name is too long to be signed so */
    static byte[] message(String witness, long seconds, Checkpoint checkpoint) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(LABEL);
        name(witness, message);
        number(seconds, message);
        name(checkpoint.origin(), message);
        number(0, message);
        number(checkpoint.size(), message);
        message.writeBytes(checkpoint.root().bytes());
        return message.toByteArray();
    }

    private static void name(String name, ByteArrayOutputStream message) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_NAME) throw new IllegalArgumentException("A name has at most 255 bytes");
        message.write(bytes.length);
        message.writeBytes(bytes);
    }

    private static void number(long number, ByteArrayOutputStream message) {
        message.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }
}
