package org.daybook.shared.fact;

/** The kinds of entities about which entries make statements, with the words for them. */
public enum Concept {
    PROGRAMME("Programme", "Programme", "programme", "programmes"),
    WORKSTREAM("Workstream", "Workstream", "workstream", "workstreams"),
    RAG("RAG", "Ratings", "rating", "ratings"),
    OBJECTIVE("Objective", "Objectives", "objective", "objectives"),
    DELIVERABLE("Deliverable", "Deliverables", "deliverable", "deliverables"),
    PROGRESS("Progress", "Progress", "note of progress", "notes of progress"),
    NEXT_STEP("Next step", "Next steps", "next step", "next steps"),
    BOARD_ITEM("Board item", "Risks and recommendations", "risk or recommendation", "risks or recommendations"),
    DECISION("Decision", "Decisions", "decision", "decisions"),
    MEASURE("Measure", "Measures", "measure", "measures"),
    MILESTONE("Milestone", "Milestones", "milestone", "milestones"),
    UPDATE("Submitted update", "Submitted updates", "update", "updates"),
    CLEARANCE("Clearance", "Clearance of updates", "clearance", "clearances"),
    BOARD("Board", "Boards", "board", "boards"),
    MEETING("Meeting", "Meetings", "meeting", "meetings"),
    REVIEW("Review", "Reviews", "review", "reviews"),
    AUDIT_RECOMMENDATION("Recommendation", "Audit recommendations", "recommendation", "recommendations"),
    ACTION("Action", "Actions", "action", "actions"),
    DECISION_RECORD("Decision", "Decisions", "decision", "decisions");

    private final String label;
    private final String heading;
    private final String singular;
    private final String plural;

    Concept(String label, String heading, String singular, String plural) {
        this.label = label;
        this.heading = heading;
        this.singular = singular;
        this.plural = plural;
    }

    /** The heading of a list of such entities. */
    public String heading() {
        return heading;
    }

    /** One of them inside a sentence. */
    public String singular() {
        return singular;
    }

    /** Several of them inside a sentence. */
    public String plural() {
        return plural;
    }

    /** What history calls one of them: "Deliverable OD1-01". The entities within a meeting are its actions. */
    String called(String thing) {
        if (thing.isEmpty()) return label;
        return (this == MEETING ? "Action" : label) + " " + thing;
    }
}
