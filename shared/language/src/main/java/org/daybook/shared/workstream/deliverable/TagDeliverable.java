package org.daybook.shared.workstream.deliverable;

import java.util.List;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.jspecify.annotations.Nullable;

/** Sets or clears a tag of a deliverable in the matrix. */
public record TagDeliverable(LocalId deliverable, List<Tag> tags, @Nullable Boolean marked)
        implements DeliverableCommand {
    public TagDeliverable {
        tags = Required.some(tags, "tags");
        marked = marked == null ? Boolean.TRUE : marked;
    }
}
