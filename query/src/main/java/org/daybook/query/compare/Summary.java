package org.daybook.query.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.query.compare.Difference.Kind;
import org.daybook.query.history.Change;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.text.Name;

/** Says a comparison in a sentence or two that a chair could read aloud: ratings by name, everything else by number. */
public final class Summary {

    private static final Map<Concept, String> THINGS = Map.of(
            Concept.OBJECTIVE, "objective",
            Concept.DELIVERABLE, "deliverable",
            Concept.PROGRESS, "note of progress",
            Concept.NEXT_STEP, "next step",
            Concept.BOARD_ITEM, "risk or recommendation",
            Concept.DECISION, "decision",
            Concept.MEASURE, "measure",
            Concept.MILESTONE, "milestone",
            Concept.UPDATE, "submitted update");

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

    /** The ratings alone: where those of many workstreams are read aloud, nobody follows the reasons. */
    private static String ratings(List<ComparedConcept> concepts) {
        return concepts.stream()
                .filter(c -> c.concept() == Concept.RAG)
                .flatMap(c -> c.differences().stream())
                .map(Difference::change)
                .filter(change -> !rating(change.before()).equals(rating(change.after())))
                .map(change -> change.what() + " from " + rating(change.before()) + " to " + rating(change.after()))
                .collect(Collectors.joining(", "));
    }

    /** "amber" of "Amber: Two posts vacant". */
    private static String rating(String words) {
        return words == null ? "not rated" : words.split(": ", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static List<String> named(List<ComparedConcept> concepts) {
        return concepts.stream()
                .filter(c -> c.concept() == Concept.RAG || c.concept() == Concept.WORKSTREAM)
                .flatMap(c -> c.differences().stream())
                .filter(difference -> !Objects.equals(
                        difference.change().before(), difference.change().after()))
                .map(Summary::named)
                .toList();
    }

    private static String named(Difference difference) {
        Change change = difference.change();
        if (change.before() == null) return ended(change.what() + " was set to " + change.after());
        if (change.after() == null) return change.what() + ", which was " + change.before() + ", is no more.";
        return ended(change.what() + " went from " + change.before() + " to " + change.after());
    }

    /** A reason may end with a full stop of its own. */
    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    /** "3 deliverables changed and 1 was added; 2 decisions were added."; absent where there is nothing to count. */
    private static Optional<String> counted(List<List<ComparedConcept>> workstreams) {
        return Optional.of(THINGS.keySet().stream()
                        .sorted()
                        .map(concept -> counted(concept, numbers(concept, workstreams)))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("; ")))
                .filter(words -> !words.isEmpty())
                .map(words -> words + ".");
    }

    /** Of a thing that has several differences the weightiest counts. */
    private static Map<Kind, Long> numbers(Concept concept, List<List<ComparedConcept>> workstreams) {
        return workstreams.stream()
                .flatMap(concepts -> concepts.stream().filter(c -> c.concept() == concept))
                .flatMap(compared -> compared.differences().stream()
                        .collect(Collectors.toMap(
                                d -> d.change().thing(), Difference::kind, (a, b) -> a == Kind.CHANGED ? b : a))
                        .values()
                        .stream())
                .collect(Collectors.groupingBy(kind -> kind, () -> new EnumMap<>(Kind.class), Collectors.counting()));
    }

    private static String counted(Concept concept, Map<Kind, Long> numbers) {
        String thing = THINGS.get(concept);
        List<String> parts = new ArrayList<>();
        numbers.forEach(
                (kind, number) -> parts.add(parts.isEmpty() ? counted(number, thing, kind) : more(number, kind)));
        return String.join(" and ", parts);
    }

    private static String counted(long number, String thing, Kind kind) {
        return (number == 1 ? "1 " + thing : number + " " + plural(thing)) + verb(number, kind);
    }

    private static String more(long number, Kind kind) {
        return number + verb(number, kind);
    }

    private static String verb(long number, Kind kind) {
        String was = number == 1 ? " was " : " were ";
        return switch (kind) {
            case ADDED -> was + "added";
            case CHANGED -> " changed";
            case REMOVED -> was + "taken away or closed";
        };
    }

    private static String plural(String thing) {
        return thing.equals("note of progress")
                ? "notes of progress"
                : thing.equals("risk or recommendation") ? "risks or recommendations" : thing + "s";
    }
}
