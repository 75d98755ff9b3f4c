package org.daybook.command.programme;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.NormalisedName;

/**
 * The tags of one group differ in more than case and spaces, so that a column of the matrix is never meant by two words.
 *
 * @param alike tags that do not; empty where all do
 */
@Breach(kind = Rejection.Kind.INVALID, field = "tags")
record TagsOfAGroupDiffer(List<Label> alike) implements Rule {

    static TagsOfAGroupDiffer of(List<Label> tags) {
        Map<NormalisedName, List<Label>> written = tags.stream().collect(Collectors.groupingBy(NormalisedName::of));
        return new TagsOfAGroupDiffer(written.values().stream()
                .filter(same -> same.size() > 1)
                .findFirst()
                .orElse(List.of()));
    }

    @Override
    public boolean holds() {
        return alike.isEmpty();
    }

    @Override
    public String otherwise() {
        return "The tags "
                + alike.stream().map(Label::value).collect(Collectors.joining(" and "))
                + " differ only in case and spaces; keep one of them";
    }
}
