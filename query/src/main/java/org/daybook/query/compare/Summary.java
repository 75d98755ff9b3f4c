package org.daybook.query.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.daybook.query.compare.Difference.Kind;
import org.daybook.query.history.Change;
import org.daybook.shared.fact.Concept;

/** Says a comparison in a sentence or two that a chair could read aloud: ratings by name, everything else by number. */
final class Summary {

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
        List<String> sentences = new ArrayList<>();
        concepts.stream()
                .filter(c -> c.concept() == Concept.RAG || c.concept() == Concept.WORKSTREAM)
                .flatMap(c -> c.differences().stream())
                .filter(difference -> !Objects.equals(
                        difference.change().before(), difference.change().after()))
                .map(Summary::named)
                .forEach(sentences::add);
        String counted = concepts.stream()
                .filter(c -> THINGS.containsKey(c.concept()))
                .map(Summary::counted)
                .collect(Collectors.joining("; "));
        if (!counted.isEmpty()) sentences.add(sentence(counted));
        return String.join(" ", sentences);
    }

    private static String named(Difference difference) {
        Change change = difference.change();
        if (change.before() == null) return change.what() + " was set to " + change.after() + ".";
        if (change.after() == null) return change.what() + ", which was " + change.before() + ", is no more.";
        return change.what() + " went from " + change.before() + " to " + change.after() + ".";
    }

    /** "3 deliverables changed and 1 was added". Of a thing that has several differences the weightiest counts. */
    private static String counted(ComparedConcept compared) {
        Map<String, Kind> things = compared.differences().stream()
                .collect(Collectors.toMap(
                        d -> d.change().thing(), Difference::kind, (a, b) -> a == Kind.CHANGED ? b : a));
        Map<Kind, Long> numbers = things.values().stream()
                .collect(Collectors.groupingBy(kind -> kind, () -> new EnumMap<>(Kind.class), Collectors.counting()));
        String thing = THINGS.get(compared.concept());
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

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
