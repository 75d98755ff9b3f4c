package org.daybook.shared.workstream.deliverable;

import java.util.List;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** A deliverable was completed. */
public record DeliverableCompleted(LocalId deliverable, Text evidence, List<Link> links) implements DeliverableEvent {
    public DeliverableCompleted {
        Required.present(deliverable, "deliverable");
        links = links == null ? List.of() : List.copyOf(links);
    }
}
