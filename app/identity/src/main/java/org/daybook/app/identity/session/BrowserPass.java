package org.daybook.app.identity.session;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.daybook.app.identity.credential.Credential;

/**
 * The content of the cookie of a known browser: the account that signed in with it, the time at which that account's
 * password was chosen, and a random id. Written as base64url of these in binary and an HMAC-SHA256 over them.
 */
record BrowserPass(UUID account, Instant passwordChangedAt, UUID browser) {

    private static final String MAC = "HmacSHA256";
    private static final int CONTENT = 5 * Long.BYTES;
    private static final int WHOLE = CONTENT + 32;

    boolean isFor(Credential credential) {
        return credential.account().value().equals(account)
                && credential.changedAt().equals(passwordChangedAt);
    }

    String signed(byte[] key) {
        byte[] content = ByteBuffer.allocate(CONTENT)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, passwordChangedAt))
                .putLong(browser.getMostSignificantBits())
                .putLong(browser.getLeastSignificantBits())
                .array();
        byte[] whole = Arrays.copyOf(content, WHOLE);
        System.arraycopy(mac(content, key), 0, whole, CONTENT, WHOLE - CONTENT);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** Empty unless it was signed with that key. */
    static Optional<BrowserPass> read(String written, byte[] key) {
        byte[] whole = decoded(written);
        if (whole.length != WHOLE) return Optional.empty();
        byte[] content = Arrays.copyOf(whole, CONTENT);
        byte[] mac = Arrays.copyOfRange(whole, CONTENT, WHOLE);
        if (!MessageDigest.isEqual(mac, mac(content, key))) return Optional.empty();
        ByteBuffer in = ByteBuffer.wrap(content);
        UUID account = new UUID(in.getLong(), in.getLong());
        Instant changedAt = Instant.EPOCH.plus(in.getLong(), ChronoUnit.MICROS);
        return Optional.of(new BrowserPass(account, changedAt, new UUID(in.getLong(), in.getLong())));
    }

    private static byte[] decoded(String written) {
        try {
            return Base64.getUrlDecoder().decode(written);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] mac(byte[] content, byte[] key) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
