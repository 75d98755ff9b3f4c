package org.daybook.shared.workstream.objective;

import java.util.List;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;

/** A tag of an objective was set or cleared in the matrix. */
public record ObjectiveTagged(LocalId objective, List<Tag> tags, Boolean marked) implements ObjectiveEvent {
    public ObjectiveTagged {
        tags = Required.some(tags, "tags");
    }
}
