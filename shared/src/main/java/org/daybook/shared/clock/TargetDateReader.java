package org.daybook.shared.clock;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Label;

/**
 * Reads target dates as the papers write them. Days come before months, as in the United Kingdom; a year of two digits
 * is of this century; a quarter of one year is the calendar's and one of two years ("Q4 23/24") the financial year's.
 * Words are kept as words, but what looks like a date must be one.
 */
final class TargetDateReader {

    private static final Pattern DASH = Pattern.compile(" ?[\\p{Pd}\u2212] ?");
    private static final Pattern SLASH = Pattern.compile(" ?/ ?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    /** The asterisk of "Aug-12 *" points at a note that the paper does not print; a full stop says nothing. */
    private static final Pattern ENDING = Pattern.compile("[ *.]+$");

    private static final Pattern ONWARDS = Pattern.compile("(.*) onwards?|from (.*)");
    private static final Pattern ONLY_DIGITS = Pattern.compile("q?[0-9/. -]+");

    private TargetDateReader() {}

    /** @throws InvalidValue if it looks like a date and is none */
    static TargetDate read(Label asWritten) {
        PossibleDays days = days(plain(asWritten.value()));
        return new TargetDate(asWritten, days.kind(), days.first(), days.last());
    }

    private static PossibleDays days(String written) {
        var onwards = ONWARDS.matcher(written);
        if (!onwards.matches()) return WrittenForm.read(written).orElseGet(() -> words(written));
        String start = onwards.group(1) == null ? onwards.group(2) : onwards.group(1);
        PossibleDays from = WrittenForm.read(start).orElseGet(() -> words(start));
        return from.first() == null ? PossibleDays.none(TargetDateKind.CONTINGENT) : from.onwards();
    }

    private static PossibleDays words(String written) {
        if (ONLY_DIGITS.matcher(written).matches() && written.chars().anyMatch(Character::isDigit)) {
            throw new InvalidValue("must be a date such as 1/3/21, 06/22, Aug-12, Q3 22 or Q4 23/24, or words");
        }
        return PossibleDays.none(TargetDateKind.CONTINGENT);
    }

    private static String plain(String written) {
        String lower = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String spaced = SPACES.matcher(lower).replaceAll(" ").strip();
        String hyphened = DASH.matcher(spaced).replaceAll("-");
        return ENDING.matcher(SLASH.matcher(hyphened).replaceAll("/")).replaceAll("");
    }
}
