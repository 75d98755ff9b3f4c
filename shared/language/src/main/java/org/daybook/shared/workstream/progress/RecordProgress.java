package org.daybook.shared.workstream.progress;

import java.util.List;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Records progress, optionally as a highlight and for one deliverable. */
public record RecordProgress(
        @Nullable LocalId progress,
        Text text,
        @Nullable Boolean highlight,
        @Nullable LocalId deliverable,
        List<Link> links)
        implements ProgressCommand {
    public RecordProgress {
        highlight = highlight == null ? Boolean.FALSE : highlight;
        links = links == null ? List.of() : List.copyOf(links);
    }
}
