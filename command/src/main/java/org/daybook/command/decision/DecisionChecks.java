package org.daybook.command.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.decision.RegisteredDecision.Registered;
import org.daybook.command.decision.RegisteredDecision.Said;
import org.daybook.command.decision.registering.RegistrationChecks;
import org.daybook.command.register.DecisionRules;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.register.voting.VotersThere;
import org.daybook.command.rule.EffectiveDayMayNotLieInTheFuture;
import org.daybook.command.rule.EntryChangesSomething;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.command.rule.StateAllowsTheStep;
import org.daybook.command.rule.StepMayNotPrecedeTheLast;
import org.daybook.command.workstream.decision.NothingIsDecidedAtACancelledMeeting;
import org.daybook.shared.decision.DecisionEvent;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.decision.DecisionRegistered;
import org.daybook.shared.decision.DecisionState;
import org.daybook.shared.decision.DecisionTextRedacted;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.decision.outcome.DecisionReported;
import org.daybook.shared.decision.outcome.DecisionRescinded;
import org.daybook.shared.decision.outcome.DecisionSuperseded;
import org.daybook.shared.decision.outcome.OutcomeRestated;
import org.daybook.shared.decision.vote.VotesCounted;
import org.daybook.shared.decision.wording.BackgroundPapersListed;
import org.daybook.shared.decision.wording.DecisionWorded;
import org.daybook.shared.decision.wording.InterestsStated;

/**
 * Applies the rules of decisions to the entries of one command.
 *
 * @param how the decision was taken
 */
record DecisionChecks(DecisionId id, RegisteredDecision state, HowTaken how, DecisionContext context) {

    /** What holds of every entry alike: who may make it, and from which day. */
    void checkFrame() {
        new AnOfficerRecordsOnlyOfficersDecisions(context.role(), how).require();
        new AnOfficerDecidesUnderAPowerOfTheirOwn(
                        context.role(),
                        context.actor().account(),
                        context.facts().get(ExternalFact.POWER))
                .require();
        new EffectiveDayMayNotLieInTheFuture(on(), context.today()).require();
        if (state instanceof Registered registered) {
            new StepMayNotPrecedeTheLast("decision", on(), registered.entries().after(on())).require();
        }
    }

    void check(DecisionEvent event) {
        switch (event) {
            case DecisionRegistered e -> new RegistrationChecks(e, context).check();
            case DecisionWorded e -> {
                if (e.reason() != null) requireChange(!e.wording().equals(said().wording()), "wording");
            }
            case OutcomeRestated e -> requireChange(e.outcome() != said().outcome(), "outcome");
            case VotesCounted e -> checkVotes(e);
            case InterestsStated e -> {
                if (e.reason() != null) requireChange(!e.interests().equals(said().interests()), "interests");
            }
            case BackgroundPapersListed e -> {
                if (state instanceof Registered) {
                    requireChange(!e.background().equals(said().background()), "background");
                }
            }
            case DecisionReported e -> checkReport(e);
            case DecisionSuperseded e -> {
                requireTaken("superseded");
                checkSuccessor(e.supersededBy());
            }
            case DecisionRescinded e -> {
                requireTaken("rescinded");
                if (e.rescindedBy() != null) checkSuccessor(e.rescindedBy());
            }
            case DecisionTextRedacted e -> {}
        }
    }

    private void checkVotes(VotesCounted e) {
        new OnlyABoardVotes(how).require();
        new RecordedVotesAddUp(e.votes()).require();
        new VotesWithinSeats(e.votes(), context.facts().get(ExternalFact.VOTING_SEATS)).require();
        Optional<VotersThere> voters = context.facts().get(ExternalFact.VOTERS);
        new VotersWerePresent(e.votes(), voters).require();
        new NobodyVotesWhoStoodAside(e.votes(), voters).require();
        new VotesWithinThosePresent(e.votes(), voters).require();
        if (e.reason() != null) requireChange(!e.votes().equals(said().votes()), "votes");
    }

    private void checkReport(DecisionReported e) {
        Registered registered = state.registered();
        new OnlyADecisionBetweenMeetingsIsReported(how).require();
        Optional<MeetingRules> found = context.facts().get(ExternalFact.MEETING).filter(meeting -> meeting.programmes()
                .contains(registered.programme()));
        new ReferenceExists(
                        "meeting-is-known",
                        "meeting",
                        "No board of the programme has a meeting",
                        e.meeting(),
                        found.isPresent())
                .require();
        MeetingRules meeting = found.orElseThrow();
        new NothingIsDecidedAtACancelledMeeting(meeting.status()).require();
        new ReportFollowsTheDecision(registered.takenOn(), meeting.date()).require();
        new ReportIsRecordedOnceItIsMade(meeting.date(), on()).require();
        requireChange(!e.equals(said().reported()), "meeting");
    }

    /** A decision that another has replaced, or that is rescinded, is neither again. */
    private void requireTaken(String step) {
        DecisionState now = state.registered().state();
        new StateAllowsTheStep(
                        "only-a-standing-decision-is-" + step,
                        "",
                        "The %s is %s already",
                        "decision",
                        now,
                        on(),
                        now == DecisionState.TAKEN)
                .require();
    }

    private void checkSuccessor(DecisionId by) {
        Registered registered = state.registered();
        Optional<DecisionRules> found = context.facts()
                .get(ExternalFact.DECISION)
                .filter(other -> other.programme().equals(registered.programme()));
        new ReferenceExists("decision-is-known", "by", "The programme has no decision", by, found.isPresent())
                .require();
        new ALaterDecisionTakesItsPlace(
                        registered.takenOn(), found.orElseThrow().takenOn(), by.equals(id))
                .require();
    }

    private static void requireChange(boolean changes, String field) {
        new EntryChangesSomething(changes, field).require();
    }

    private Said said() {
        return state.registered().said();
    }

    private LocalDate on() {
        return context.effectiveOn();
    }
}
