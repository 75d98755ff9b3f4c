package org.daybook.query.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.workstream.rag.RagDimension;

/** The phrases for entities of a workstream and their changes. */
final class ComparedThings {

    private ComparedThings() {}

    /** "3 deliverables". */
    static String number(long number, Concept concept) {
        return number + " " + (number == 1 ? concept.singular() : concept.plural());
    }

    /** "Project RAG". */
    static String rating(String dimension) {
        return switch (RagDimension.valueOf(dimension)) {
            case PROJECT -> "Project RAG";
            case BENEFIT -> "Benefit RAG";
        };
    }

    /** "added and completed". */
    static String became(Concept concept, List<ChangeKind> kinds) {
        return kinds.stream().map(kind -> became(concept, kind)).collect(Collectors.joining(" and "));
    }

    private static String became(Concept concept, ChangeKind kind) {
        return switch (kind) {
            case ADDED -> begun(concept);
            case CHANGED,
                    TAKEN,
                    DEFERRED,
                    COMPLETED,
                    FINISHED,
                    ACHIEVED,
                    RESOLVED,
                    REOPENED,
                    WITHDRAWN,
                    DROPPED,
                    RETIRED,
                    CANCELLED,
                    CLOSED -> kind.name().toLowerCase(Locale.ROOT);
            case REMOVED -> "removed from the record";
        };
    }

    private static String begun(Concept concept) {
        return switch (concept) {
            case WORKSTREAM -> "opened";
            case UPDATE -> "submitted";
            case DECISION -> "requested";
            case RAG, OBJECTIVE, DELIVERABLE, PROGRESS, NEXT_STEP, BOARD_ITEM, MEASURE, MILESTONE -> "added";
            case PROGRAMME, CLEARANCE, BOARD, MEETING, REVIEW, AUDIT_RECOMMENDATION, ACTION, DECISION_RECORD ->
                throw notCompared(concept);
        };
    }

    static IllegalArgumentException notCompared(Concept concept) {
        return new IllegalArgumentException(concept + " is not compared within a workstream");
    }
}
