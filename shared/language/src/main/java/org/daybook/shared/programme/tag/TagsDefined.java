package org.daybook.shared.programme.tag;

import java.util.List;
import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.text.Label;

/** The tags of one group were listed. */
public record TagsDefined(TagGroup group, List<Label> tags) implements ProgrammeEvent {
    public TagsDefined {
        tags = tags == null ? List.of() : List.copyOf(tags);
    }
}
