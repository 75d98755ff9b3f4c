package org.daybook.shared.workstream.deliverable.completion;

import java.util.List;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.DeliverableCommand;
import org.jspecify.annotations.Nullable;

/** Says that the deliverable is there, on the day the entry holds from, and what shows it. */
public record CompleteDeliverable(LocalId deliverable, @Nullable Text evidence, List<Link> links)
        implements DeliverableCommand {
    public CompleteDeliverable {
        links = links == null ? List.of() : List.copyOf(links);
    }
}
