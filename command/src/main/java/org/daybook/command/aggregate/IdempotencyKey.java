package org.daybook.command.aggregate;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.rejection.InvalidValue;

/**
 * The actor's own key for a request, which identifies its repetition: 1 to 200 visible ASCII characters, U+0021 to
 * U+007E.
 */
public record IdempotencyKey(String value) {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,200}");

    /** @throws InvalidValue if it has another form */
    public IdempotencyKey {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidValue("idempotencyKey", "must be 1 to 200 visible ASCII characters without spaces");
        }
    }

    /** The id of what this account opens under the key without choosing one. */
    UUID aggregateOf(AggregateType type, AccountId account) {
        return UUID.nameUUIDFromBytes(utf8(type.stored() + "\n" + account + "\n" + value));
    }

    /** Base64 of SHA-256 over account and key, so that keys of several actors never meet. */
    String digestOf(AccountId account) {
        return EventMetadataFactory.digest(utf8(account + "\n" + value));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return value;
    }
}
