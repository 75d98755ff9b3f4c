package org.daybook.shared.workstream.deliverable.completion;

import java.util.List;
import org.daybook.shared.text.Link;

/** The address of the evidence of a completion. */
public record Evidence(List<Link> links) {
    public Evidence {
        links = List.copyOf(links);
    }
}
