package org.daybook.app.web.form;

import java.util.Locale;

/** The parts of the desk, in the order in which an update is written. */
public enum Part {
    RATINGS("Ratings"),
    PROGRESS("Progress since the last update"),
    NEXT_STEPS("Key next steps"),
    DELIVERABLES("Key deliverables"),
    BOARD_ITEMS("Recommendations and risks"),
    DECISIONS("Decisions required"),
    MEASURES("Measures"),
    OBJECTIVES("Workstream objectives"),
    MILESTONES("Milestones"),
    WORKSTREAM("The workstream itself");

    private final String heading;

    Part(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }

    /** Its id on the page. */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
