package org.daybook.shared.programme.tag;

import java.util.List;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;

/** Whether a tag is marked. Unmarked carries no further meaning: it is never read as absent. */
public record TagMark(Tag tag, Boolean marked) {

    /** One assertion a tag, each in a thread of its own. */
    public static List<Assertion> assertions(
            Attribute<TagMark> attribute, Object thing, List<Tag> tags, boolean marked) {
        return tags.stream()
                .map(tag -> Assertion.of(attribute, thing, tag.group() + "/" + tag.tag(), new TagMark(tag, marked)))
                .toList();
    }

    public String inWords() {
        return marked ? "marked" : "not marked";
    }
}
