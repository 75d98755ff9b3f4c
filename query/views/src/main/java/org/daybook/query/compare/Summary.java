package org.daybook.query.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.query.history.Change;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.WorkstreamFacts;

/**
 * Summarises a comparison in one or two sentences that a chair could read aloud: ratings by name, everything else by
 * number.
 */
public final class Summary {

    private Summary() {}

    static String of(List<ComparedConcept> concepts) {
        if (concepts.isEmpty()) return "Nothing changed.";
        List<String> sentences = new ArrayList<>(named(concepts));
        counted(List.of(concepts)).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    /**
     * Several workstreams in one: how many changed, the ratings of each after its name, and all the rest by number.
     *
     * @param compared by the name of the workstream, in the order of telling; those that did not change among them
     */
    public static String ofSeveral(Map<Name, Comparison> compared) {
        List<List<ComparedConcept>> changed = compared.values().stream()
                .map(Comparison::concepts)
                .filter(concepts -> !concepts.isEmpty())
                .toList();
        if (compared.isEmpty()) return "There was no workstream to compare.";
        if (changed.isEmpty()) return "Nothing changed in any workstream.";
        List<String> sentences = new ArrayList<>(List.of("%d of %d %s changed."
                .formatted(changed.size(), compared.size(), compared.size() == 1 ? "workstream" : "workstreams")));
        compared.forEach((name, comparison) -> {
            String ratings = ratings(comparison.concepts());
            if (!ratings.isEmpty()) sentences.add(name + ": " + ratings + ".");
        });
        counted(changed).map(all -> "In all: " + all).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    /** The ratings alone, which each workstream has. */
    private static String ratings(List<ComparedConcept> concepts) {
        return changes(concepts, Concept.RAG)
                .filter(change -> !rating(change.before()).equals(rating(change.after())))
                .map(change -> rated(change.thing(), change.before(), change.after()))
                .collect(Collectors.joining(", "));
    }

    private static String rated(String dimension, String before, String after) {
        return ComparedThings.rating(dimension) + " from " + lower(rating(before)) + " to " + lower(rating(after));
    }

    private static Stream<Change> changes(List<ComparedConcept> concepts, Concept concept) {
        return concepts.stream()
                .filter(c -> c.concept() == concept)
                .flatMap(c -> c.things().stream())
                .flatMap(thing -> thing.differences().stream())
                .map(Difference::change);
    }

    /** "Amber" of "Amber: Two posts vacant": read aloud, the reasons would be too long. */
    private static String rating(String words) {
        return words == null ? "Not rated" : words.split(": ", 2)[0];
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static List<String> named(List<ComparedConcept> concepts) {
        Stream<String> workstream = concepts.stream()
                .filter(c -> c.concept() == Concept.WORKSTREAM)
                .flatMap(c -> c.things().stream())
                .flatMap(Summary::ofWorkstream);
        Stream<String> ratings = changes(concepts, Concept.RAG).map(Summary::ofRating);
        Stream<String> order = changes(concepts, Concept.OBJECTIVE)
                .filter(change -> change.thing().isEmpty())
                .map(change -> "The order of the objectives changed.");
        return Stream.of(workstream, ratings, order)
                .flatMap(sentences -> sentences)
                .toList();
    }

    private static Stream<String> ofWorkstream(ComparedThing workstream) {
        Stream<String> became = workstream.kinds().equals(List.of(ChangeKind.CHANGED))
                ? Stream.empty()
                : Stream.of("The workstream was " + workstream.became() + ".");
        Stream<String> changed = workstream.differences().stream()
                .map(Difference::change)
                .filter(change -> !change.attribute().equals(WorkstreamFacts.STATE.name()))
                .map(change -> ended(said(change.what(), change.before(), change.after())));
        return Stream.concat(became, changed);
    }

    private static String ofRating(Change change) {
        String what = ComparedThings.rating(change.thing());
        String before = rating(change.before());
        String after = rating(change.after());
        if (change.before() != null && before.equals(after)) return what + " stayed " + after + " for another reason.";
        return said(what, change.before() == null ? null : before, change.after() == null ? null : after) + ".";
    }

    private static String said(String what, String before, String after) {
        if (before == null) return what + " was set to " + after;
        if (after == null) return what + ", which was " + before + ", is no longer set";
        return what + " went from " + before + " to " + after;
    }

    /** A name may end with a full stop of its own. */
    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    /** "2 deliverables were completed and 3 changed; 1 decision was taken."; absent where there is nothing to count. */
    private static Optional<String> counted(List<List<ComparedConcept>> workstreams) {
        return Optional.of(Stream.of(Concept.values())
                        .filter(concept -> concept != Concept.RAG && concept != Concept.WORKSTREAM)
                        .map(concept -> counted(concept, numbers(concept, workstreams)))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("; ")))
                .filter(words -> !words.isEmpty())
                .map(words -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".");
    }

    /** How many entities changed in the same way, in the order of {@link ChangeKind}. */
    private static Map<List<ChangeKind>, Long> numbers(Concept concept, List<List<ComparedConcept>> workstreams) {
        return workstreams.stream()
                .flatMap(concepts -> concepts.stream().filter(c -> c.concept() == concept))
                .flatMap(compared -> compared.things().stream())
                .filter(thing -> !thing.thing().isEmpty())
                .map(ComparedThing::kinds)
                .collect(Collectors.groupingBy(
                        kinds -> kinds,
                        () -> new TreeMap<>(Comparator.comparing(List<ChangeKind>::getFirst)
                                .thenComparing(List::size)
                                .thenComparing(List::getLast)),
                        Collectors.counting()));
    }

    private static String counted(Concept concept, Map<List<ChangeKind>, Long> numbers) {
        List<String> parts = new ArrayList<>();
        numbers.forEach((kinds, number) -> parts.add(subject(concept, kinds, number, parts.isEmpty())
                + verb(number, kinds)
                + ComparedThings.became(concept, kinds)));
        if (parts.size() < 2) return String.join("", parts);
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    /** A number alone says enough after the first; what is withdrawn of a decision is the request for it. */
    private static String subject(Concept concept, List<ChangeKind> kinds, long number, boolean first) {
        if (concept == Concept.DECISION && kinds.getLast() == ChangeKind.WITHDRAWN) {
            return number + (number == 1 ? " request for a decision" : " requests for decisions");
        }
        return first ? ComparedThings.number(number, concept) : Long.toString(number);
    }

    private static String verb(long number, List<ChangeKind> kinds) {
        if (kinds.equals(List.of(ChangeKind.CHANGED))) return " ";
        return number == 1 ? " was " : " were ";
    }
}
