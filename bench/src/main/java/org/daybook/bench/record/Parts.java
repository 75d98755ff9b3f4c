package org.daybook.bench.record;

/** The parts of one workstream. */
record Parts(
        Life life,
        Ratings ratings,
        Objectives objectives,
        Deliverables deliverables,
        Progress progress,
        NextSteps nextSteps,
        BoardItems boardItems,
        Decisions decisions,
        Measures measures,
        Milestones milestones) {

    static Parts of(Chance chance, Wording wording, Life life) {
        return new Parts(
                life,
                new Ratings(chance, wording),
                new Objectives(chance, wording, life.charter()),
                new Deliverables(chance, wording, life.charter()),
                new Progress(chance, wording),
                new NextSteps(chance, wording),
                new BoardItems(chance, wording),
                new Decisions(chance, wording),
                new Measures(chance, wording),
                new Milestones(chance, wording));
    }
}
