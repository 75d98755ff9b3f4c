package org.daybook.shared.workstream.progress;

import java.util.List;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Something was done. */
public record ProgressRecorded(LocalId progress, Text text, Boolean highlight, LocalId deliverable, List<Link> links)
        implements ProgressEvent {
    public ProgressRecorded {
        Required.present(progress, "progress");
        Required.present(text, "text");
        Required.present(highlight, "highlight");
        links = links == null ? List.of() : List.copyOf(links);
    }
}
