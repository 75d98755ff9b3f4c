package org.daybook.query.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.query.history.HistoryItem.CorrectedBy;
import org.daybook.query.history.HistoryItem.Corrects;
import org.daybook.shared.fact.Retraction;
import org.daybook.shared.workstream.correction.EntryCorrected;

/** Which entries of a page correct which others, as known at a position. */
record Corrections(Map<Long, StoredEntry> byVersion, Map<Long, List<StoredEntry>> ofTargets) {

    static Corrections of(List<StoredEntry> page, UUID aggregate, long known, Entries entries) {
        List<Long> corrected = page.stream()
                .flatMap(stored -> correction(stored).map(EntryCorrected::entry).stream())
                .toList();
        List<StoredEntry> targets = Stream.concat(page.stream(), entries.versions(aggregate, corrected).stream())
                .toList();
        List<Long> positions =
                targets.stream().map(StoredEntry::position).distinct().toList();
        List<Retraction> voidings = entries.voidings(positions, known);
        Map<Long, StoredEntry> corrections =
                entries.byPosition(voidings.stream().map(Retraction::knownFrom).toList());
        Map<Long, StoredEntry> byVersion = targets.stream()
                .collect(Collectors.toMap(t -> t.entry().header().version(), Function.identity(), (a, b) -> b));
        return new Corrections(
                byVersion,
                voidings.stream()
                        .collect(Collectors.groupingBy(
                                Retraction::position,
                                Collectors.mapping(v -> corrections.get(v.knownFrom()), Collectors.toList()))));
    }

    static Optional<EntryCorrected> correction(StoredEntry stored) {
        return stored.entry().event() instanceof EntryCorrected correction ? Optional.of(correction) : Optional.empty();
    }

    /** For a correction, what it corrects and the earlier corrections of that; for another entry nothing. */
    List<StoredEntry> taken(StoredEntry stored) {
        return correction(stored)
                .map(correction -> byVersion.get(correction.entry()))
                .map(target -> Stream.concat(
                                Stream.of(target), of(target).filter(c -> c.position() < stored.position()))
                        .toList())
                .orElse(List.of());
    }

    Corrects corrects(StoredEntry stored) {
        return correction(stored)
                .map(c -> new Corrects(c.entry(), byVersion.get(c.entry()).position(), c.replacement() != null))
                .orElse(null);
    }

    /** The newest known correction of the entry or, for a correction, of what it corrects too. */
    CorrectedBy correctedBy(StoredEntry stored) {
        StoredEntry target =
                correction(stored).map(c -> byVersion.get(c.entry())).orElse(stored);
        return of(target)
                .filter(c -> c.position() > stored.position())
                .reduce((earlier, later) -> later)
                .map(Corrections::named)
                .orElse(null);
    }

    private Stream<StoredEntry> of(StoredEntry target) {
        return ofTargets.getOrDefault(target.position(), List.of()).stream();
    }

    private static CorrectedBy named(StoredEntry correction) {
        return new CorrectedBy(
                correction.entry().header().version(),
                correction.position(),
                correction.entry().header().recordedAt(),
                ((EntryCorrected) correction.entry().event()).replacement() != null);
    }
}
