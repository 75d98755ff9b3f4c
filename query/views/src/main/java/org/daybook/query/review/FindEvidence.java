package org.daybook.query.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.entry.CitedEntry;
import org.daybook.query.facts.entry.Entries;
import org.daybook.shared.account.Actor;
import org.daybook.shared.fact.Retraction;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.stereotype.Component;

/** Finds entries that others name, as evidence or as what took up an action, at a place on the clocks. */
@Component
public record FindEvidence(Entries entries) {

    /** Of those that the reader may read. */
    public Map<EntryLink, EvidenceItem> of(Collection<EntryLink> links, AsOf moment, Actor reader) {
        if (links.isEmpty()) return Map.of();
        List<CitedEntry> cited = entries.cited(links, moment.position()).stream()
                .filter(entry -> reader.reads(entry.programme()))
                .toList();
        Set<Long> voided = voided(cited, moment.position());
        Map<EntryLink, EvidenceItem> evidence = new HashMap<>();
        for (CitedEntry entry : cited) {
            EntryLink link = new EntryLink(
                    new WorkstreamId(entry.header().aggregate()), entry.header().version());
            boolean taken = voided.contains(entry.header().position());
            evidence.put(link, EvidenceItem.of(link, entry, taken));
        }
        return evidence;
    }

    private Set<Long> voided(List<CitedEntry> cited, long known) {
        List<Long> positions =
                cited.stream().map(entry -> entry.header().position()).toList();
        return entries.voidings(positions, known).stream()
                .map(Retraction::position)
                .collect(Collectors.toSet());
    }
}
