package org.daybook.app.identity.credential;

import java.text.Normalizer;
import java.util.Locale;
import org.daybook.shared.rejection.InvalidValue;

/** A login name, in the one form in which it is compared. Never part of the record. */
public record LoginName(String value) {

    private static final int MOST = 100;

    /** @throws InvalidValue if it is empty, too long, or holds spaces or control characters */
    public LoginName {
        if (value == null || value.isBlank()) throw new InvalidValue("loginName", "must not be empty");
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        boolean shown = value.codePoints().allMatch(c -> c > ' ' && Character.isDefined(c) && !hidden(c));
        if (value.length() > MOST || !shown) {
            throw new InvalidValue("loginName", "must be at most " + MOST + " characters without spaces");
        }
    }

    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
