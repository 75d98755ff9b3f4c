package org.daybook.shared.workstream.deliverable.completion;

import java.util.List;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.DeliverableCommand;
import org.jspecify.annotations.Nullable;

/** Records that the deliverable is complete from the effective day, with the evidence. */
public record CompleteDeliverable(LocalId deliverable, @Nullable Text evidence, List<Link> links)
        implements DeliverableCommand {
    public CompleteDeliverable {
        links = links == null ? List.of() : List.copyOf(links);
    }
}
