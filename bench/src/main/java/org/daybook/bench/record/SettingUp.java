package org.daybook.bench.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.daybook.bench.record.workstream.DraftedEntry;

/** How a workstream begins: everything that its slide is to have, one of each after the other. */
public final class SettingUp {

    private static final int OBJECTIVES = 4;
    private static final int DELIVERABLES = 9;
    private static final int MEASURES = 4;
    private static final int NEXT_STEPS = 6;
    private static final int MILESTONES = 3;
    private static final int BOARD_ITEMS = 2;
    private static final int DECISIONS = 2;
    private static final int RATINGS = 2;
    private static final int PROGRESS = 6;
    private static final int OPENING_AND_OWNER = 2;

    /** How many entries that takes. */
    static final int ENTRIES = OPENING_AND_OWNER
            + OBJECTIVES
            + DELIVERABLES
            + MEASURES
            + NEXT_STEPS
            + MILESTONES
            + BOARD_ITEMS
            + DECISIONS
            + RATINGS
            + PROGRESS;

    private SettingUp() {}

    public static List<Function<LocalDate, DraftedEntry>> of(Parts parts, LocalDate openedOn) {
        List<Function<LocalDate, DraftedEntry>> steps = new ArrayList<>();
        steps.add(today -> parts.life().opened(openedOn));
        steps.add(parts.life()::assigned);
        repeat(steps, OBJECTIVES, parts.objectives()::added);
        repeat(steps, DELIVERABLES, today -> parts.deliverables().added(today, parts.objectives()));
        repeat(steps, MEASURES, parts.measures()::defined);
        repeat(steps, NEXT_STEPS, today -> parts.nextSteps().planned(today, parts.progress()));
        repeat(steps, MILESTONES, parts.milestones()::scheduled);
        repeat(steps, BOARD_ITEMS, parts.boardItems()::raised);
        repeat(steps, DECISIONS, parts.decisions()::requested);
        steps.add(parts.ratings()::project);
        steps.add(parts.ratings()::benefit);
        repeat(steps, PROGRESS, today -> parts.progress().recorded(today, parts.deliverables()));
        return steps;
    }

    private static void repeat(
            List<Function<LocalDate, DraftedEntry>> steps, int times, Function<LocalDate, DraftedEntry> step) {
        for (int i = 0; i < times; i++) steps.add(step);
    }
}
