package org.daybook.command.sending;

import java.util.regex.Pattern;
import org.daybook.shared.rejection.InvalidValue;

/**
 * The actor's own key for a request, under which the same request may come again: 1 to 200 visible ASCII characters, U+0021
 * to U+007E.
 */
public record IdempotencyKey(String value) {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,200}");

    /** @throws InvalidValue if it has another form */
    public IdempotencyKey {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidValue("idempotencyKey", "must be 1 to 200 visible ASCII characters without spaces");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
