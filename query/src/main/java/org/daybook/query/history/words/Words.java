package org.daybook.query.history.words;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.meeting.MeetingFacts;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.objective.ObjectiveFacts;
import org.daybook.shared.workstream.update.UpdateFacts;

/** What a thread is called where people read of it: "Project RAG", "Deliverable OD1-01: target date". */
public final class Words {

    /** Told by another thread already, or too large to tell. */
    private static final Set<Attribute<?>> UNSAID =
            Set.of(UpdateFacts.LAST, UpdateFacts.FROZEN, MeetingFacts.CONVENING);

    private static final Map<Concept, String> THINGS = Map.ofEntries(
            Map.entry(Concept.PROGRAMME, "Programme"),
            Map.entry(Concept.WORKSTREAM, "Workstream"),
            Map.entry(Concept.RAG, "RAG"),
            Map.entry(Concept.OBJECTIVE, "Objective"),
            Map.entry(Concept.DELIVERABLE, "Deliverable"),
            Map.entry(Concept.PROGRESS, "Progress"),
            Map.entry(Concept.NEXT_STEP, "Next step"),
            Map.entry(Concept.BOARD_ITEM, "Board item"),
            Map.entry(Concept.DECISION, "Decision"),
            Map.entry(Concept.MEASURE, "Measure"),
            Map.entry(Concept.MILESTONE, "Milestone"),
            Map.entry(Concept.UPDATE, "Submitted update"),
            Map.entry(Concept.BOARD, "Board"),
            Map.entry(Concept.MEETING, "Meeting"),
            Map.entry(Concept.REVIEW, "Review"),
            Map.entry(Concept.AUDIT_RECOMMENDATION, "Recommendation"));

    private static final Map<String, String> ATTRIBUTES = Map.ofEntries(
            Map.entry("programme", "programme"),
            Map.entry("name", "name"),
            Map.entry("marking", "marking"),
            Map.entry("ragWording", "RAG wording"),
            Map.entry("reporting", "reporting cycle"),
            Map.entry("rescheduling", "rescheduling rule"),
            Map.entry("tags", "tags"),
            Map.entry("state", "status"),
            Map.entry("owner", "owner"),
            Map.entry("rating", "RAG"),
            Map.entry("opening", "reference"),
            Map.entry("text", "wording"),
            Map.entry("description", "wording"),
            Map.entry("wording", "wording"),
            Map.entry("tag", "tag"),
            Map.entry("targetDate", "target date"),
            Map.entry("evidence", "evidence"),
            Map.entry("note", ""),
            Map.entry("plan", ""),
            Map.entry("item", ""),
            Map.entry("request", "question"),
            Map.entry("seen", "update seen"),
            Map.entry("aim", "direction and target"),
            Map.entry("reading", "reading"),
            Map.entry("title", "title"),
            Map.entry("span", "months"),
            Map.entry("update", ""),
            Map.entry("registration", ""),
            Map.entry("recommendation", "wording"),
            Map.entry("answerDue", "answer due"),
            Map.entry("answer", "answer"),
            Map.entry("terms", "terms of reference"),
            Map.entry("cadence", "cadence"),
            Map.entry("members", "members"),
            Map.entry("meeting", "meeting"),
            Map.entry("date", "date"),
            Map.entry("agenda", "agenda"),
            Map.entry("paper", "paper"),
            Map.entry("holding", "held"),
            Map.entry("minutes", "minutes"),
            Map.entry("approval", "minutes approved"),
            Map.entry("action", ""),
            Map.entry("takenUpBy", "taken up by"));

    private Words() {}

    /** Absent where the thread says nothing that another does not say as well. */
    public static Optional<String> of(EntryThread thread) {
        Attribute<?> attribute = thread.attribute();
        if (UNSAID.contains(attribute)) return Optional.empty();
        if (attribute == ObjectiveFacts.ORDER) return Optional.of("Order of objectives");
        if (attribute == MeetingFacts.PAPER) return Optional.of("Meeting: paper");
        if (attribute == WorkstreamFacts.OWNER) return Optional.of("Owner");
        if (attribute.concept() == Concept.RAG) return Optional.of(sentence(thread.thing()) + " RAG");
        return Optional.of(thing(thread) + attribute(thread));
    }

    private static String thing(EntryThread thread) {
        String thing = THINGS.get(thread.attribute().concept());
        if (thread.attribute().concept() == Concept.MEETING && !thread.thing().isEmpty()) thing = "Action";
        return thread.thing().isEmpty() ? thing : thing + " " + thread.thing();
    }

    private static String attribute(EntryThread thread) {
        String words = ATTRIBUTES.get(thread.attribute().name());
        if (words.isEmpty()) return "";
        return ": " + words + (thread.key().isEmpty() ? "" : " " + key(thread.key()));
    }

    /** "SOURCE/ESPS 9" is "ESPS 9 (source)"; a group of tags by itself is "(source)". */
    public static String key(String key) {
        int slash = key.indexOf('/');
        String group = "(" + plain(slash < 0 ? key : key.substring(0, slash)) + ")";
        return slash < 0 ? group : key.substring(slash + 1) + " " + group;
    }

    /** The constant of an enum as words: "not rated". */
    static String plain(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The same with a capital: "Not rated". */
    static String sentence(String constant) {
        String words = plain(constant);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What an event is called: "workstream.rag-changed" is "RAG changed". */
    public static String title(String storedType) {
        String words = sentence(storedType
                .substring(storedType.indexOf('.') + 1)
                .replace('-', '_')
                .toUpperCase(Locale.ROOT));
        return words.replaceAll("\\b[Rr]ag\\b", "RAG");
    }
}
