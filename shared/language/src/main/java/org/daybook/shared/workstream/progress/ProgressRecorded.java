package org.daybook.shared.workstream.progress;

import java.util.List;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Progress was recorded. */
public record ProgressRecorded(
        LocalId progress, Text text, Boolean highlight, @Nullable LocalId deliverable, List<Link> links)
        implements ProgressEvent {
    public ProgressRecorded {
        links = links == null ? List.of() : List.copyOf(links);
    }
}
