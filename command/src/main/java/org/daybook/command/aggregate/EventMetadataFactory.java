package org.daybook.command.aggregate;

import static org.daybook.shared.entry.EntryMetadata.ACTOR;
import static org.daybook.shared.entry.EntryMetadata.BODY_DIGEST;
import static org.daybook.shared.entry.EntryMetadata.EFFECTIVE_ON;
import static org.daybook.shared.entry.EntryMetadata.IDEMPOTENCY;
import static org.daybook.shared.entry.EntryMetadata.POST;
import static org.daybook.shared.entry.EntryMetadata.ROLE;
import static org.daybook.shared.entry.EntryMetadata.SALT;
import static org.daybook.shared.entry.EntryMetadata.ZONE;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.daybook.command.decide.DecisionContext;

/** Creates the metadata of every event: actor, role, effective day, and the salt of its digest. */
public final class EventMetadataFactory {

    private EventMetadataFactory() {}

    static Map<String, String> stamp(ParsedCommand<?> parsed, DecisionContext context) {
        Map<String, String> stamp = new HashMap<>();
        byte[] salt = context.identifiers().salt();
        stamp.put(ACTOR, context.actor().account().toString());
        stamp.put(POST, context.actor().post().value());
        stamp.put(ROLE, context.role().name());
        stamp.put(EFFECTIVE_ON, context.effectiveOn().toString());
        stamp.put(ZONE, context.zone().getId());
        stamp.put(SALT, Base64.getEncoder().encodeToString(salt));
        parsed.requestDigest().ifPresent(digest -> {
            stamp.put(IDEMPOTENCY, digest);
            stamp.put(BODY_DIGEST, bodyDigest(salt, parsed));
        });
        return stamp;
    }

    /** Base64 of SHA-256 over the salt, the name of the command and its canonical body. */
    public static String bodyDigest(byte[] salt, ParsedCommand<?> parsed) {
        return digest(salt, (parsed.type().name() + "\n" + parsed.body()).getBytes(StandardCharsets.UTF_8));
    }

    /** Base64 of SHA-256 over the parts, one after the other. */
    public static String digest(byte[]... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) sha256.update(part);
            return Base64.getEncoder().encodeToString(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
