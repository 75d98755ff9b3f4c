package org.daybook.command.decision;

import java.util.ArrayList;
import java.util.List;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decision.RegisteredDecision.Registered;
import org.daybook.command.decision.RegisteredDecision.Said;
import org.daybook.command.decision.registering.Registering;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.decision.Authority;
import org.daybook.shared.decision.DecisionCommand;
import org.daybook.shared.decision.DecisionEvent;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.decision.DecisionRegistered;
import org.daybook.shared.decision.DecisionState;
import org.daybook.shared.decision.DecisionTextRedacted;
import org.daybook.shared.decision.RegisterDecision;
import org.daybook.shared.decision.outcome.DecisionReported;
import org.daybook.shared.decision.outcome.DecisionRescinded;
import org.daybook.shared.decision.outcome.DecisionSuperseded;
import org.daybook.shared.decision.outcome.OutcomeRestated;
import org.daybook.shared.decision.outcome.ReportDecision;
import org.daybook.shared.decision.outcome.RescindDecision;
import org.daybook.shared.decision.outcome.RestateOutcome;
import org.daybook.shared.decision.outcome.SupersedeDecision;
import org.daybook.shared.decision.vote.RestateVotes;
import org.daybook.shared.decision.vote.VotesCounted;
import org.daybook.shared.decision.wording.BackgroundPapersListed;
import org.daybook.shared.decision.wording.DecisionWorded;
import org.daybook.shared.decision.wording.InterestsStated;
import org.daybook.shared.decision.wording.ListBackgroundPapers;
import org.daybook.shared.decision.wording.RestateDecision;
import org.daybook.shared.decision.wording.RestateInterests;

/**
 * Decides the commands of a decision: put on record, restated where it was recorded wrongly, reported to a meeting,
 * superseded or rescinded. Each entry takes effect on the day of the previous one or later.
 */
final class DecisionDecider {

    private DecisionDecider() {}

    /** @throws org.daybook.shared.rejection.Rejection if a rule is broken */
    static List<DecisionEvent> decide(
            DecisionId id, RegisteredDecision state, DecisionCommand command, DecisionContext context) {
        List<DecisionEvent> events = eventsFor(command, context);
        Authority authority = events.getFirst() instanceof DecisionRegistered first
                ? first.authority()
                : state.registered().authority();
        DecisionChecks checks = new DecisionChecks(id, state, authority.how(), context);
        checks.checkFrame();
        events.forEach(checks::check);
        return events;
    }

    private static List<DecisionEvent> eventsFor(DecisionCommand command, DecisionContext context) {
        return switch (command) {
            case RegisterDecision c -> registered(c, context);
            case RestateDecision c -> List.of(new DecisionWorded(c.wording(), c.reason()));
            case RestateOutcome c -> List.of(new OutcomeRestated(c.outcome(), c.reason()));
            case RestateVotes c -> List.of(new VotesCounted(c.votes(), c.reason()));
            case RestateInterests c -> List.of(new InterestsStated(c.interests(), c.reason()));
            case ListBackgroundPapers c -> List.of(new BackgroundPapersListed(c.background()));
            case ReportDecision c -> List.of(new DecisionReported(c.meeting(), c.minuteNumber()));
            case SupersedeDecision c -> List.of(new DecisionSuperseded(c.by(), c.reason()));
            case RescindDecision c -> List.of(new DecisionRescinded(c.by(), c.reason()));
        };
    }

    /** What may have to be withheld one day is an entry of its own. */
    private static List<DecisionEvent> registered(RegisterDecision command, DecisionContext context) {
        List<DecisionEvent> events = new ArrayList<>();
        events.add(Registering.of(command, context));
        events.add(new DecisionWorded(command.wording(), null));
        if (command.votes() != null) events.add(new VotesCounted(command.votes(), null));
        if (!command.interests().isEmpty()) events.add(new InterestsStated(command.interests(), null));
        if (!command.background().isEmpty()) events.add(new BackgroundPapersListed(command.background()));
        return events;
    }

    /** Only assigns. */
    static RegisteredDecision evolve(RegisteredDecision state, DecisionEvent event, EntryDay entry) {
        if (event instanceof DecisionRegistered e) return Registered.by(e, entry);
        Registered registered = state.registered();
        Said said = registered.said();
        return switch (event) {
            case DecisionRegistered e -> registered;
            case DecisionWorded e -> registered.with(said.withWording(e.wording()), entry);
            case OutcomeRestated e -> registered.with(said.withOutcome(e.outcome()), entry);
            case VotesCounted e -> registered.with(said.withVotes(e.votes()), entry);
            case InterestsStated e -> registered.with(said.withInterests(e.interests()), entry);
            case BackgroundPapersListed e -> registered.with(said.withBackground(e.background()), entry);
            case DecisionReported e -> registered.with(said.reportedTo(e), entry);
            case DecisionSuperseded e -> registered.became(DecisionState.SUPERSEDED, entry);
            case DecisionRescinded e -> registered.became(DecisionState.RESCINDED, entry);
            case DecisionTextRedacted e -> state;
        };
    }
}
