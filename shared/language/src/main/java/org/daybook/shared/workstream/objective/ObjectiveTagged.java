package org.daybook.shared.workstream.objective;

import java.util.List;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;

/** An objective was marked in columns of the matrix, or the mark taken away. */
public record ObjectiveTagged(LocalId objective, List<Tag> tags, Boolean marked) implements ObjectiveEvent {
    public ObjectiveTagged {
        tags = Required.some(tags, "tags");
    }
}
