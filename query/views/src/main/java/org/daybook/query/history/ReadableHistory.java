package org.daybook.query.history;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.entry.Entries.Newest;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.listing.ReadableWorkstreams;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.EventContract;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The history of what belongs to a board, for a reader of one of its programmes: that there are entries about workstreams or
 * reviews of the others stays, what they say does not.
 */
@Component
public record ReadableHistory(Entries entries, Openings openings) {

    /** The components of events that name a workstream, or a review. */
    private static final List<String> NAMING = List.of("workstream", "in");

    /** The same items, all of one aggregate, in their order. */
    public List<HistoryItem> of(List<HistoryItem> items, Opening opening, AsOf moment, Actor reader) {
        boolean all = opening.board().isEmpty()
                || opening.isSeated(reader)
                || opening.programmes().stream().allMatch(reader::reads);
        return all ? items : readable(items, opening.aggregate(), moment, reader);
    }

    /** The same where only the id of the aggregate is known. */
    public List<HistoryItem> of(List<HistoryItem> items, UUID aggregate, AsOf moment, Actor reader) {
        boolean all = items.isEmpty()
                || entries.newest(aggregate)
                        .filter(one -> readsAll(one, reader))
                        .isPresent();
        return all ? items : readable(items, aggregate, moment, reader);
    }

    private List<HistoryItem> readable(List<HistoryItem> items, UUID aggregate, AsOf moment, Actor reader) {
        Predicate<UUID> readable = new ReadableWorkstreams(openings, moment, reader).readable();
        Set<Long> hidden = new HashSet<>();
        entries.versions(aggregate, items.stream().map(HistoryItem::version).toList())
                .forEach(stored -> {
                    if (namesOthers(EventContract.current().tree(stored.entry().event()), readable))
                        hidden.add(stored.entry().header().version());
                });
        return items.stream()
                .map(item -> hidden.contains(item.version()) ? item.withoutContent() : item)
                .toList();
    }

    private static boolean readsAll(Newest newest, Actor reader) {
        boolean seated =
                newest.board() != null && !reader.capacities(newest.board()).isEmpty();
        return newest.board() == null || seated || newest.programmes().stream().allMatch(reader::reads);
    }

    private static boolean namesOthers(JsonNode node, Predicate<UUID> readable) {
        return NAMING.stream()
                .flatMap(name -> node.findValues(name).stream())
                .filter(JsonNode::isString)
                .anyMatch(id -> !readable.test(UUID.fromString(id.stringValue())));
    }
}
