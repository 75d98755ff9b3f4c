package org.daybook.shared.programme.tag;

import java.util.List;
import org.daybook.shared.programme.ProgrammeCommand;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Required;

/** Lists all tags of one group. Omitted tags can no longer be used, but existing marks remain. */
public record DefineTags(TagGroup group, List<Label> tags) implements ProgrammeCommand {
    public DefineTags {
        tags = tags == null ? List.of() : List.copyOf(tags);
        Required.distinct(tags, 200, "tags");
    }
}
