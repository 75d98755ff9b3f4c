package org.daybook.shared.workstream.deliverable;

import java.util.List;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;

/** A tag of a deliverable was set or cleared in the matrix. */
public record DeliverableTagged(LocalId deliverable, List<Tag> tags, Boolean marked) implements DeliverableEvent {
    public DeliverableTagged {
        tags = Required.some(tags, "tags");
    }
}
