package org.daybook.shared.workstream.objective;

import java.util.List;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.jspecify.annotations.Nullable;

/** Sets or clears a tag of an objective in the matrix. */
public record TagObjective(LocalId objective, List<Tag> tags, @Nullable Boolean marked) implements ObjectiveCommand {
    public TagObjective {
        tags = Required.some(tags, "tags");
        marked = marked == null ? Boolean.TRUE : marked;
    }
}
