package org.daybook.command.programme;

import java.time.LocalDate;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.rule.EffectiveDayMayNotLieInTheFuture;
import org.daybook.command.rule.EntryMayNotPrecedeTheOpening;
import org.daybook.command.rule.NameIsFree;
import org.daybook.command.rule.StateAllowsTheStep;
import org.daybook.command.rule.StepMayNotPrecedeTheLast;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.programme.CloseProgramme;
import org.daybook.shared.programme.MarkProgramme;
import org.daybook.shared.programme.OpenProgramme;
import org.daybook.shared.programme.ProgrammeClosed;
import org.daybook.shared.programme.ProgrammeCommand;
import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.programme.ProgrammeMarked;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.programme.ProgrammeRenamed;
import org.daybook.shared.programme.ProgrammeStatus;
import org.daybook.shared.programme.ProgrammeTextRedacted;
import org.daybook.shared.programme.RagWorded;
import org.daybook.shared.programme.RenameProgramme;
import org.daybook.shared.programme.RiskScales;
import org.daybook.shared.programme.RiskScalesWorded;
import org.daybook.shared.programme.WordRag;
import org.daybook.shared.programme.WordRiskScales;
import org.daybook.shared.programme.reporting.ClearanceRuleSet;
import org.daybook.shared.programme.reporting.ReportingCycleSet;
import org.daybook.shared.programme.reporting.ReschedulingRuleSet;
import org.daybook.shared.programme.reporting.SetClearanceRule;
import org.daybook.shared.programme.reporting.SetReportingCycle;
import org.daybook.shared.programme.reporting.SetReschedulingRule;
import org.daybook.shared.programme.tag.DefineTags;
import org.daybook.shared.programme.tag.TagsDefined;

/**
 * Decides the commands of a programme. It is opened under a name that no other open programme has, sets the rules for
 * its workstreams (RAG wording, reporting cycle, rescheduling, clearance, tags, marking) as often as needed, and is closed
 * permanently, which frees its name.
 */
final class ProgrammeDecider {

    private static final String CLOSED =
            "The %s is %s on %s and cannot be changed; choose a day on which it was open, or open a new one";

    private ProgrammeDecider() {}

    /** @throws org.daybook.shared.rejection.Rejection if a rule is broken */
    static ProgrammeEvent decide(ProgrammeState state, ProgrammeCommand command, DecisionContext context) {
        ProgrammeEvent event = eventOf(command);
        check(state, event, context);
        return event;
    }

    private static ProgrammeEvent eventOf(ProgrammeCommand command) {
        return switch (command) {
            case OpenProgramme c -> new ProgrammeOpened(c.name(), c.marking());
            case RenameProgramme c -> new ProgrammeRenamed(c.name());
            case WordRag c -> new RagWorded(c.red(), c.amber(), c.green(), c.notRated());
            case WordRiskScales c -> new RiskScalesWorded(new RiskScales(c.likelihood(), c.impact()));
            case SetReportingCycle c -> new ReportingCycleSet(c.cycle(), c.firstReportOn());
            case SetReschedulingRule c -> new ReschedulingRuleSet(c.movesAllowed());
            case SetClearanceRule c -> new ClearanceRuleSet(c.rule());
            case DefineTags c -> new TagsDefined(c.group(), c.tags());
            case MarkProgramme c -> new ProgrammeMarked(c.marking());
            case CloseProgramme c -> new ProgrammeClosed(c.reason());
        };
    }

    private static void check(ProgrammeState state, ProgrammeEvent event, DecisionContext context) {
        new EffectiveDayMayNotLieInTheFuture(context.effectiveOn(), context.today()).require();
        if (!(event instanceof ProgrammeOpened)) checkDay(state, event, context.effectiveOn());
        switch (event) {
            case ProgrammeOpened e -> requireFree(context);
            case ProgrammeRenamed e -> requireFree(context);
            case TagsDefined e -> TagsOfAGroupDiffer.of(e.tags()).require();
            case ProgrammeClosed e -> checkClosing(state, context);
            case RagWorded e -> {}
            case RiskScalesWorded e -> {}
            case ReportingCycleSet e -> {}
            case ReschedulingRuleSet e -> {}
            case ClearanceRuleSet e -> {}
            case ProgrammeMarked e -> {}
            case ProgrammeTextRedacted e -> {}
        }
    }

    private static void checkDay(ProgrammeState state, ProgrammeEvent event, LocalDate on) {
        ProgrammeStatus status = event instanceof ProgrammeClosed
                ? state.states().at(on)
                : state.states().during(on, ProgrammeStatus.OPEN::equals);
        boolean open = status == ProgrammeStatus.OPEN;
        new StateAllowsTheStep("closed-programme-takes-nothing", "", CLOSED, "programme", status, on, open).require();
        new EntryMayNotPrecedeTheOpening("programme", state.states().openedOn(), on).require();
    }

    private static void checkClosing(ProgrammeState state, DecisionContext context) {
        LocalDate on = context.effectiveOn();
        new StepMayNotPrecedeTheLast("programme", on, state.entries().after(on)).require();
        new ProgrammeClosesAfterItsOpenings(on, context.facts().get(ExternalFact.OPENED_LATER)).require();
    }

    private static void requireFree(DecisionContext context) {
        new NameIsFree(
                        "open-programmes-differ-in-name",
                        "Another open programme",
                        "; choose a name that differs by more than case and spaces",
                        context.facts().get(ExternalFact.NAME_TAKEN))
                .require();
    }

    static ProgrammeState evolve(ProgrammeState state, ProgrammeEvent event, EntryDay entry) {
        return switch (event) {
            case ProgrammeOpened e -> state.with(entry).became(ProgrammeStatus.OPEN, entry.on());
            case ProgrammeClosed e -> state.with(entry).became(ProgrammeStatus.CLOSED, entry.on());
            case ProgrammeRenamed e -> state.with(entry);
            case RagWorded e -> state.with(entry);
            case RiskScalesWorded e -> state.with(entry);
            case ReportingCycleSet e -> state.with(entry);
            case ReschedulingRuleSet e -> state.with(entry);
            case ClearanceRuleSet e -> state.with(entry);
            case TagsDefined e -> state.with(entry);
            case ProgrammeMarked e -> state.with(entry);
            case ProgrammeTextRedacted e -> state;
        };
    }
}
