package org.daybook.app.store.redaction;

import java.security.SecureRandom;
import java.util.Base64;
import org.daybook.shared.contract.Json;
import org.daybook.shared.entry.EntryMetadata;
import tools.jackson.databind.node.ObjectNode;

/** Creates salts of 128 random bits, and names their place in metadata. */
final class Salts {

    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    byte[] make() {
        byte[] salt = new byte[BYTES];
        random.nextBytes(salt);
        return salt;
    }

    /** @throws IllegalArgumentException if there is none */
    static byte[] of(byte[] metadata) {
        return Base64.getDecoder()
                .decode(Json.mapper()
                        .readTree(metadata)
                        .path(EntryMetadata.SALT)
                        .asString(""));
    }

    /** The same metadata with another salt: the one before is in no copy any more. */
    static byte[] in(byte[] metadata, byte[] salt) {
        ObjectNode copy = (ObjectNode) Json.mapper().readTree(metadata);
        copy.put(EntryMetadata.SALT, Base64.getEncoder().encodeToString(salt));
        return Json.mapper().writeValueAsBytes(copy);
    }
}
