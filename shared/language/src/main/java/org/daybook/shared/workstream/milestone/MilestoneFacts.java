package org.daybook.shared.workstream.milestone;

import java.util.List;
import org.daybook.shared.clock.MonthSpan;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.FactWording;

/** The facts that each event asserts about the milestones of a workstream. */
public final class MilestoneFacts {

    public static final Attribute<MilestoneTitle> TITLE = Attribute.single(
            Concept.MILESTONE,
            "title",
            MilestoneTitle.class,
            AttributeWords.of("Title", t -> FactWording.joined(": ", t.project(), t.title())));
    public static final Attribute<MonthSpan> SPAN = Attribute.series(
            Concept.MILESTONE, "span", MonthSpan.class, AttributeWords.of("Months", MonthSpan::inWords));
    public static final Attribute<Condition> STATE = Attribute.state(Concept.MILESTONE);

    public static final List<Attribute<?>> ATTRIBUTES = List.of(TITLE, SPAN, STATE);

    private MilestoneFacts() {}

    public static List<Assertion> of(MilestoneEvent event) {
        return switch (event) {
            case MilestoneScheduled e ->
                List.of(
                        Assertion.of(TITLE, e.milestone(), new MilestoneTitle(e.project(), e.title())),
                        Assertion.of(SPAN, e.milestone(), new MonthSpan(e.first(), e.last(), null)),
                        Assertion.of(STATE, e.milestone(), Condition.of(MilestoneStatus.SCHEDULED)));
            case MilestoneMoved e ->
                List.of(Assertion.of(SPAN, e.milestone(), new MonthSpan(e.first(), e.last(), e.reason())));
            case MilestoneAchieved e ->
                List.of(Assertion.of(STATE, e.milestone(), Condition.of(MilestoneStatus.ACHIEVED, e.note())));
            case MilestoneCancelled e ->
                List.of(Assertion.of(STATE, e.milestone(), Condition.of(MilestoneStatus.CANCELLED, e.reason())));
        };
    }
}
