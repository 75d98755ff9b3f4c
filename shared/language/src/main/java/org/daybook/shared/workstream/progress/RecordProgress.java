package org.daybook.shared.workstream.progress;

import java.util.List;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Says what was done; it may be a highlight and may concern one deliverable. */
public record RecordProgress(LocalId progress, Text text, Boolean highlight, LocalId deliverable, List<Link> links)
        implements ProgressCommand {
    public RecordProgress {
        Required.present(text, "text");
        highlight = highlight == null ? Boolean.FALSE : highlight;
        links = links == null ? List.of() : List.copyOf(links);
    }
}
