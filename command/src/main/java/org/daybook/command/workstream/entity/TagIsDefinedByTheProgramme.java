package org.daybook.command.workstream.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Label;

/**
 * A tag is set only if the programme's list has it. It may be cleared even if the list no longer does. Judged by the
 * list on the day on which the entry is made.
 */
@Breach(kind = Rejection.Kind.INVALID, field = "tags")
public record TagIsDefinedByTheProgramme(List<Tag> tags, boolean marked, Map<TagGroup, Set<Label>> defined)
        implements Rule {

    public static void check(List<Tag> tags, boolean marked, RuleCheck check) {
        check.whenNew(() -> new TagIsDefinedByTheProgramme(
                        tags,
                        marked,
                        check.facts()
                                .get(ExternalFact.PROGRAMME)
                                .map(ProgrammeRules::tags)
                                .orElse(Map.of()))
                .require());
    }

    @Override
    public boolean holds() {
        return !marked || undefined().isEmpty();
    }

    private List<Tag> undefined() {
        return tags.stream()
                .filter(tag -> !defined.getOrDefault(tag.group(), Set.of()).contains(tag.tag()))
                .toList();
    }

    @Override
    public String otherwise() {
        return "The programme does not define "
                + undefined().stream().map(tag -> tag.group() + " " + tag.tag()).collect(Collectors.joining(", "));
    }
}
