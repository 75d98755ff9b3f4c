package org.daybook.shared.review.answer;

import java.util.List;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Text;

/** An answer to a recommendation, and the entries that serve as evidence. */
public record Answer(Text text, List<EntryLink> evidence) {
    public Answer {
        evidence = List.copyOf(evidence);
    }
}
