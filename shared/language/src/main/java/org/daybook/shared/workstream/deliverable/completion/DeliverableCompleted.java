package org.daybook.shared.workstream.deliverable.completion;

import java.util.List;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.DeliverableEvent;
import org.jspecify.annotations.Nullable;

/** A deliverable was completed. */
public record DeliverableCompleted(LocalId deliverable, @Nullable Text evidence, List<Link> links)
        implements DeliverableEvent {
    public DeliverableCompleted {
        links = links == null ? List.of() : List.copyOf(links);
    }
}
