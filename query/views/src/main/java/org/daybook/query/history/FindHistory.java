package org.daybook.query.history;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.query.facts.standing.Standings;
import org.daybook.query.history.HistoryItem.CorrectedBy;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.fact.Fact;
import org.springframework.stereotype.Component;

/** Explains entries: what each one changed, and whether it was corrected. */
@Component
public record FindHistory(Entries entries, Standings standings) {

    /**
     * A page of the history of an aggregate, newest first.
     *
     * @param before only entries older than this version
     * @param moment entries effective after its day are left out, and entries and corrections not known by then
     */
    public List<HistoryItem> before(UUID aggregate, long before, AsOf moment, int limit) {
        List<StoredEntry> page = entries.before(aggregate, before, moment.on(), moment.position(), limit);
        return explain(page, aggregate, moment.position());
    }

    /** What was recorded after a version of an aggregate, newest first; at most so many of it. */
    public List<HistoryItem> since(UUID aggregate, long version, AsOf moment, int limit) {
        List<StoredEntry> newest =
                entries.before(aggregate, Long.MAX_VALUE, moment.on(), moment.position(), limit).stream()
                        .filter(stored -> stored.entry().header().version() > version)
                        .toList();
        return explain(newest, aggregate, moment.position());
    }

    /** Those entries of one aggregate explained, in their order. */
    public List<HistoryItem> explain(List<StoredEntry> page, UUID aggregate, long known) {
        Corrections corrections = Corrections.of(page, aggregate, known, entries);
        List<EntryDiff> explained = page.stream()
                .map(stored -> EntryDiff.of(stored.entry(), corrections.taken(stored)))
                .toList();
        Iterator<Optional<Fact>> found = standings
                .probe(explained.stream().flatMap(EntryDiff::probes).toList())
                .iterator();
        return IntStream.range(0, page.size())
                .mapToObj(i -> item(page.get(i), explained.get(i).changes(found), corrections))
                .toList();
    }

    private static HistoryItem item(StoredEntry stored, List<Change> changes, Corrections corrections) {
        EntryHeader header = stored.entry().header();
        CorrectedBy correctedBy = corrections.correctedBy(stored);
        return new HistoryItem(
                Long.toString(header.version()),
                header.version(),
                header.position(),
                header.eventId(),
                stored.type(),
                EventTitle.of(stored.type()),
                By.of(header),
                header.recordedAt(),
                header.effectiveOn(),
                changes,
                ReasonExtractor.of(stored.entry().event()),
                corrections.corrects(stored),
                correctedBy,
                correctedBy != null);
    }
}
