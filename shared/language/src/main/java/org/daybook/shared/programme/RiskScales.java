package org.daybook.shared.programme;

import java.util.List;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.NormalisedName;
import org.daybook.shared.text.Required;

/** What a programme calls the five levels of likelihood and of impact, each from the lowest to the highest. */
public record RiskScales(List<Name> likelihood, List<Name> impact) {

    /** How many levels each has. */
    public static final int LEVELS = 5;

    /** Those of a programme that has set none. */
    public static final RiskScales USUAL = new RiskScales(
            words("rare", "unlikely", "possible", "likely", "almost certain"),
            words("negligible", "minor", "moderate", "major", "severe"));

    public RiskScales {
        likelihood = levels(likelihood, "likelihood");
        impact = levels(impact, "impact");
    }

    /** @param level 1 to 5 */
    public Name ofLikelihood(int level) {
        return likelihood.get(level - 1);
    }

    /** @param level 1 to 5 */
    public Name ofImpact(int level) {
        return impact.get(level - 1);
    }

    static List<Name> levels(List<Name> named, String field) {
        List<Name> words = Required.some(named, field);
        Required.distinctNames(words, NormalisedName::of, LEVELS, field);
        if (words.size() < LEVELS) {
            throw new InvalidValue(field, "needs five levels, the lowest first");
        }
        return words;
    }

    private static List<Name> words(String... each) {
        return List.of(each).stream().map(Name::new).toList();
    }
}
