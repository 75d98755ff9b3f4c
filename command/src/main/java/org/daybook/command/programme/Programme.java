package org.daybook.command.programme;

import java.time.LocalDate;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.rule.EffectiveDayMayNotLieInTheFuture;
import org.daybook.command.rule.EntryMayNotPrecedeTheOpening;
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
import org.daybook.shared.programme.WordRag;
import org.daybook.shared.programme.reporting.ReportingCycleSet;
import org.daybook.shared.programme.reporting.ReschedulingRuleSet;
import org.daybook.shared.programme.reporting.SetReportingCycle;
import org.daybook.shared.programme.reporting.SetReschedulingRule;
import org.daybook.shared.programme.tag.DefineTags;
import org.daybook.shared.programme.tag.TagsDefined;

/**
 * What a record is about. It is opened under a name that no other open programme bears, sets the rules by which its
 * workstreams are judged (RAG wording, reporting cycle, rescheduling, tags, marking) as often as it likes, and is closed
 * for good; its name is free again then.
 */
final class Programme {

    private Programme() {}

    /** @throws org.daybook.shared.rejection.Rejection if a rule is broken */
    static ProgrammeEvent decide(ProgrammeState state, ProgrammeCommand command, DecisionContext circumstances) {
        ProgrammeEvent event = proposed(command);
        judge(state, event, circumstances);
        return event;
    }

    private static ProgrammeEvent proposed(ProgrammeCommand command) {
        return switch (command) {
            case OpenProgramme c -> new ProgrammeOpened(c.name(), c.marking());
            case RenameProgramme c -> new ProgrammeRenamed(c.name());
            case WordRag c -> new RagWorded(c.red(), c.amber(), c.green(), c.notRated());
            case SetReportingCycle c -> new ReportingCycleSet(c.cycle(), c.firstReportOn());
            case SetReschedulingRule c -> new ReschedulingRuleSet(c.movesAllowed());
            case DefineTags c -> new TagsDefined(c.group(), c.tags());
            case MarkProgramme c -> new ProgrammeMarked(c.marking());
            case CloseProgramme c -> new ProgrammeClosed(c.reason());
        };
    }

    private static void judge(ProgrammeState state, ProgrammeEvent event, DecisionContext circumstances) {
        new EffectiveDayMayNotLieInTheFuture(circumstances.effectiveOn(), circumstances.today()).require();
        if (!(event instanceof ProgrammeOpened)) judgeDay(state, event, circumstances.effectiveOn());
        switch (event) {
            case ProgrammeOpened e -> requireFree(circumstances);
            case ProgrammeRenamed e -> requireFree(circumstances);
            case TagsDefined e -> TagsOfAGroupDiffer.of(e.tags()).require();
            case ProgrammeClosed e -> judgeClosing(state, circumstances);
            case RagWorded e -> {}
            case ReportingCycleSet e -> {}
            case ReschedulingRuleSet e -> {}
            case ProgrammeMarked e -> {}
            case ProgrammeTextRedacted e -> {}
        }
    }

    private static void judgeDay(ProgrammeState state, ProgrammeEvent event, LocalDate on) {
        boolean open = event instanceof ProgrammeClosed ? state.openAtTheEndOf(on) : state.openDuring(on);
        new ClosedProgrammeTakesNothing(open, on).require();
        new EntryMayNotPrecedeTheOpening("programme", state.states().openedOn(), on).require();
    }

    private static void judgeClosing(ProgrammeState state, DecisionContext circumstances) {
        LocalDate on = circumstances.effectiveOn();
        new StepMayNotPrecedeTheLast("programme", on, state.entries().after(on)).require();
        new ProgrammeClosesAfterItsOpenings(on, circumstances.facts().get(ExternalFact.OPENED_LATER)).require();
    }

    private static void requireFree(DecisionContext circumstances) {
        new OpenProgrammesDifferInName(circumstances.facts().get(ExternalFact.NAME_TAKEN)).require();
    }

    static ProgrammeState evolve(ProgrammeState state, ProgrammeEvent event, EntryDay entry) {
        return switch (event) {
            case ProgrammeOpened e -> state.with(entry).became(ProgrammeStatus.OPEN, entry.on());
            case ProgrammeClosed e -> state.with(entry).became(ProgrammeStatus.CLOSED, entry.on());
            case ProgrammeRenamed e -> state.with(entry);
            case RagWorded e -> state.with(entry);
            case ReportingCycleSet e -> state.with(entry);
            case ReschedulingRuleSet e -> state.with(entry);
            case TagsDefined e -> state.with(entry);
            case ProgrammeMarked e -> state.with(entry);
            case ProgrammeTextRedacted e -> state;
        };
    }
}
