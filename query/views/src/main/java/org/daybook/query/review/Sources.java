package org.daybook.query.review;

import java.util.List;
import java.util.Map;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.query.history.By;
import org.daybook.query.history.EventTitle;
import org.daybook.query.history.ReasonExtractor;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Text;

/** The entries that led to the state of a review, by position, and the entries that its answers name. */
record Sources(Map<Long, StoredEntry> entries, Map<EntryLink, EvidenceItem> evidence) {

    By by(long position) {
        return By.of(entries.get(position).entry().header());
    }

    String title(long position) {
        return EventTitle.of(entries.get(position).type());
    }

    /** The reason or remark that it gives; null where it gives none. */
    Text why(long position) {
        String reason = ReasonExtractor.of(entries.get(position).entry().event());
        return reason == null ? null : new Text(reason);
    }

    List<EvidenceItem> evidence(List<EntryLink> links) {
        return links.stream()
                .map(link -> evidence.getOrDefault(link, EvidenceItem.unread(link)))
                .toList();
    }
}
