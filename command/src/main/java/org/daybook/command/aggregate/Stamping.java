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
import org.daybook.command.decide.Circumstances;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.DaybookCommand;

/** The one place that makes the metadata of an event: who, in which role, from when, and the salt of its digest. */
public final class Stamping {

    private Stamping() {}

    static Map<String, String> stamp(DaybookCommand command, Envelope envelope, Circumstances circumstances) {
        Map<String, String> stamp = new HashMap<>();
        byte[] salt = circumstances.identifiers().salt();
        stamp.put(ACTOR, circumstances.actor().account().toString());
        stamp.put(POST, circumstances.actor().post().value());
        stamp.put(ROLE, circumstances.role().name());
        stamp.put(EFFECTIVE_ON, circumstances.effectiveOn().toString());
        stamp.put(ZONE, circumstances.zone().getId());
        stamp.put(SALT, Base64.getEncoder().encodeToString(salt));
        envelope.idempotencyKey().ifPresent(key -> {
            stamp.put(IDEMPOTENCY, idempotency(envelope.actor().account(), key));
            stamp.put(BODY_DIGEST, bodyDigest(salt, command, envelope));
        });
        return stamp;
    }

    /** Base64 of SHA-256 over account and key, so that keys of several actors never meet. */
    static String idempotency(AccountId account, String key) {
        return digest(utf8(account + "\n" + key));
    }

    /** Base64 of SHA-256 over the salt, the name of the command and its canonical body. */
    static String bodyDigest(byte[] salt, DaybookCommand command, Envelope envelope) {
        String name = CommandCatalogue.of(command).name();
        return digest(salt, utf8(name + "\n" + envelope.body().orElseThrow()));
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

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
