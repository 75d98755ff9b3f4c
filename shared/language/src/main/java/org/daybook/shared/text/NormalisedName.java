package org.daybook.shared.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name, post or label in the form in which it is compared: two names that a reader could not tell apart are equal.
 * Characters are composed (NFKC), case is folded (upper, then lower, so that the German sharp s equals "ss"), and
 * white space is reduced to single spaces.
 */
public record NormalisedName(String value) {

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    public static NormalisedName of(Name name) {
        return of(name.value());
    }

    public static NormalisedName of(Post post) {
        return of(post.value());
    }

    public static NormalisedName of(Label label) {
        return of(label.value());
    }

    private static NormalisedName of(String written) {
        String seen = UNSEEN.matcher(written).replaceAll("");
        String compatible = Normalizer.normalize(seen, Normalizer.Form.NFKC);
        String folded = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String again = Normalizer.normalize(folded, Normalizer.Form.NFKC);
        return new NormalisedName(SPACES.matcher(again).replaceAll(" ").strip());
    }
}
