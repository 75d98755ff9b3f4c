package org.daybook.shared.programme;

import java.util.List;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.FactWording;
import org.daybook.shared.programme.reporting.ClearanceRuleSet;
import org.daybook.shared.programme.reporting.ReportingCycleSet;
import org.daybook.shared.programme.reporting.ReschedulingRuleSet;
import org.daybook.shared.programme.tag.TagsDefined;
import org.daybook.shared.text.Name;

/** The facts that each event asserts about a programme. */
public final class ProgrammeFacts {

    public static final Attribute<Name> NAME =
            Attribute.single(Concept.PROGRAMME, "name", Name.class, AttributeWords.of("Name"));
    public static final Attribute<Marking> MARKING =
            Attribute.single(Concept.PROGRAMME, "marking", Marking.class, AttributeWords.of("Marking"));
    public static final Attribute<RagWorded> RAG_WORDING = Attribute.single(
            Concept.PROGRAMME,
            "ragWording",
            RagWorded.class,
            AttributeWords.of("RAG wording", ProgrammeFacts::inWords));
    public static final Attribute<RiskScales> RISK_SCALES = Attribute.single(
            Concept.PROGRAMME,
            "riskScales",
            RiskScales.class,
            AttributeWords.of("Levels of risk", ProgrammeFacts::levels));
    public static final Attribute<ReportingCycleSet> REPORTING = Attribute.single(
            Concept.PROGRAMME,
            "reporting",
            ReportingCycleSet.class,
            AttributeWords.of("Reporting cycle", ProgrammeFacts::inWords));
    public static final Attribute<ReschedulingRuleSet> RESCHEDULING = Attribute.single(
            Concept.PROGRAMME,
            "rescheduling",
            ReschedulingRuleSet.class,
            AttributeWords.of("Rescheduling rule", ProgrammeFacts::inWords));
    public static final Attribute<ClearanceRuleSet> CLEARANCE = Attribute.single(
            Concept.PROGRAMME,
            "clearance",
            ClearanceRuleSet.class,
            AttributeWords.of("Clearance of updates", set -> FactWording.of(set.rule())));
    public static final Attribute<TagsDefined> TAGS = Attribute.single(
            Concept.PROGRAMME, "tags", TagsDefined.class, AttributeWords.of("Tags", t -> FactWording.list(t.tags())));
    public static final Attribute<Condition> STATE = Attribute.state(Concept.PROGRAMME);

    public static final List<Attribute<?>> ATTRIBUTES =
            List.of(NAME, MARKING, RAG_WORDING, RISK_SCALES, REPORTING, RESCHEDULING, CLEARANCE, TAGS, STATE);

    private static final String ITSELF = "";

    private ProgrammeFacts() {}

    public static List<Assertion> of(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeOpened e ->
                List.of(
                        Assertion.of(NAME, ITSELF, e.name()),
                        Assertion.of(MARKING, ITSELF, e.marking()),
                        Assertion.of(STATE, ITSELF, Condition.of(ProgrammeStatus.OPEN)));
            case ProgrammeRenamed e -> List.of(Assertion.of(NAME, ITSELF, e.name()));
            case RagWorded e -> List.of(Assertion.of(RAG_WORDING, ITSELF, e));
            case RiskScalesWorded e -> List.of(Assertion.of(RISK_SCALES, ITSELF, e.scales()));
            case ReportingCycleSet e -> List.of(Assertion.of(REPORTING, ITSELF, e));
            case ReschedulingRuleSet e -> List.of(Assertion.of(RESCHEDULING, ITSELF, e));
            case ClearanceRuleSet e -> List.of(Assertion.of(CLEARANCE, ITSELF, e));
            case TagsDefined e -> List.of(Assertion.of(TAGS, ITSELF, e.group().name(), e));
            case ProgrammeMarked e -> List.of(Assertion.of(MARKING, ITSELF, e.marking()));
            case ProgrammeClosed e ->
                List.of(Assertion.of(STATE, ITSELF, Condition.of(ProgrammeStatus.CLOSED, e.reason())));
            case ProgrammeTextRedacted e -> List.of();
        };
    }

    private static String inWords(RagWorded w) {
        return "Red: %s; amber: %s; green: %s; not rated: %s".formatted(w.red(), w.amber(), w.green(), w.notRated());
    }

    private static String inWords(ReportingCycleSet set) {
        return FactWording.of(set.cycle()) + ", first on " + DayInWords.of(set.firstReportOn());
    }

    private static String inWords(ReschedulingRuleSet rule) {
        return rule.movesAllowed() == null
                ? "no limit"
                : "at most %d moves without a decision".formatted(rule.movesAllowed());
    }

    private static String levels(RiskScales scales) {
        return "likelihood: " + FactWording.list(scales.likelihood()) + "; impact: "
                + FactWording.list(scales.impact());
    }
}
