package org.daybook.command.programme;

import java.util.List;
import java.util.Locale;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Label;

/** The tags of one group differ in more than case, so that a column of the matrix is never meant by two words. */
record TagsOfAGroupDiffer(List<Label> tags) implements Rule {

    @Override
    public boolean holds() {
        return tags.stream()
                        .map(tag -> tag.value().strip().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                == tags.size();
    }

    @Override
    public Rejection.Kind kind() {
        return Rejection.Kind.INVALID;
    }

    @Override
    public String field() {
        return "tags";
    }

    @Override
    public String otherwise() {
        return "Two tags of a group may not differ in case only";
    }
}
