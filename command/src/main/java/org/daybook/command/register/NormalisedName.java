package org.daybook.command.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.daybook.shared.text.Name;

/**
 * A name as it is compared with others: two names that a reader could not tell apart are the same. NFKC makes the many
 * ways to write a character one, case is folded (upper, then lower, so that the German sharp s equals "ss"), and white
 * space is squeezed to single spaces.
 */
record NormalisedName(String value) {

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    static NormalisedName of(Name name) {
        String seen = UNSEEN.matcher(name.value()).replaceAll("");
        String compatible = Normalizer.normalize(seen, Normalizer.Form.NFKC);
        String folded = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String again = Normalizer.normalize(folded, Normalizer.Form.NFKC);
        return new NormalisedName(SPACES.matcher(again).replaceAll(" ").strip());
    }
}
