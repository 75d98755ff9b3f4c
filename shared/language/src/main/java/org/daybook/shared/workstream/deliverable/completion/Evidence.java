package org.daybook.shared.workstream.deliverable.completion;

import java.util.List;
import org.daybook.shared.text.Link;

/** Where the evidence of a completion can be found. */
public record Evidence(List<Link> links) {
    public Evidence {
        links = List.copyOf(links);
    }
}
