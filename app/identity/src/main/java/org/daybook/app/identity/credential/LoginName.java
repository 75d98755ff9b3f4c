package org.daybook.app.identity.credential;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.daybook.shared.rejection.InvalidValue;

/** A login name, in the one form in which it is compared. Never part of the record. */
public record LoginName(String value) {

    private static final int MOST = 100;

    /** No spaces, control characters, surrogates that stand alone, or characters that Unicode does not define. */
    private static final Pattern SHOWN = Pattern.compile("[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Z}]+");

    /** @throws InvalidValue if it is empty, too long, or holds spaces or control characters */
    public LoginName {
        if (value == null || value.isBlank()) throw new InvalidValue("loginName", "must not be empty");
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (value.length() > MOST || !SHOWN.matcher(value).matches()) {
            throw new InvalidValue("loginName", "must be at most " + MOST + " characters without spaces");
        }
    }
}
