package org.daybook.shared.evidence.pack;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers as written in manifests. */
final class Numbers {

    private static final Pattern FORM = Pattern.compile("0|[1-9]\\d{0,17}");

    private Numbers() {}

    /** Absent unless it has digits alone, and no leading zeros. */
    static Optional<Long> read(String digits) {
        return FORM.matcher(digits).matches() ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }
}
