package org.daybook.query.update;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.query.facts.standing.Standings;
import org.daybook.query.facts.standing.Standings.Probe;
import org.daybook.query.history.By;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.workstream.update.FrozenSlide;
import org.daybook.shared.workstream.update.SubmittedUpdate;
import org.daybook.shared.workstream.update.UpdateFacts;
import org.springframework.stereotype.Component;

/** Finds the submitted updates of a workstream, and their frozen slides. */
@Component
public record FindUpdates(Standings standings, Entries entries) {

    /** An update and its slide, as the characters that were frozen. */
    record Frozen(SubmittedUpdate update, String json) {}

    /** Those with a number greater than that, in order. */
    public List<UpdateItem> after(UUID workstream, int number, AsOf moment, int limit) {
        List<Fact> submitted = standings
                .attributes(List.of(workstream), List.of(UpdateFacts.UPDATE), moment.on(), moment.position())
                .standing()
                .stream()
                .filter(fact -> number(fact) > number)
                .sorted(Comparator.comparing(FindUpdates::number))
                .limit(limit)
                .toList();
        return items(submitted);
    }

    /** One, by its number; absent if there is none. */
    public Optional<UpdateItem> find(UUID workstream, int number, AsOf moment) {
        return items(standings.probe(List.of(probe(workstream, UpdateFacts.UPDATE, number, moment))).stream()
                        .flatMap(Optional::stream)
                        .toList())
                .stream()
                .findFirst();
    }

    private List<UpdateItem> items(List<Fact> submitted) {
        Map<Long, StoredEntry> made = entries.byPosition(
                submitted.stream().map(f -> f.stamp().position()).toList());
        return submitted.stream()
                .map(fact -> item(fact, made.get(fact.stamp().position())))
                .toList();
    }

    /** The slide of one, as it was frozen; absent if there is none. */
    public Optional<String> json(UUID workstream, int number, AsOf moment) {
        return frozen(workstream, number, moment).map(Frozen::json);
    }

    Optional<Frozen> frozen(UUID workstream, int number, AsOf moment) {
        List<Optional<Fact>> found = standings.probe(List.of(
                probe(workstream, UpdateFacts.UPDATE, number, moment),
                probe(workstream, UpdateFacts.FROZEN, number, moment)));
        return found.getFirst()
                .map(fact -> new Frozen(
                        fact.as(UpdateFacts.UPDATE),
                        found.getLast()
                                .map(f -> f.as(UpdateFacts.FROZEN))
                                .map(FrozenSlide::json)
                                .orElseThrow()));
    }

    /** What to ask for one attribute of an update, by its number. */
    public static Probe probe(UUID workstream, Attribute<?> attribute, int number, AsOf moment) {
        EntryThread thread = new EntryThread(workstream, attribute, Integer.toString(number), "");
        return new Probe(thread, moment.on(), moment.position());
    }

    private static int number(Fact fact) {
        return fact.as(UpdateFacts.UPDATE).number();
    }

    private static UpdateItem item(Fact fact, StoredEntry made) {
        SubmittedUpdate update = fact.as(UpdateFacts.UPDATE);
        EntryHeader header = made.entry().header();
        return new UpdateItem(
                Integer.toString(update.number()),
                update.number(),
                update.reportingDate(),
                By.of(header),
                header.recordedAt(),
                header.version(),
                header.position(),
                update.seenVersion(),
                update.digest(),
                update.digestSalt());
    }
}
