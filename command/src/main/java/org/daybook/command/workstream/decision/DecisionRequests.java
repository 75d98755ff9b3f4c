package org.daybook.command.workstream.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.register.DecisionRules;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.entity.StatefulEntities;
import org.daybook.command.workstream.update.Updates;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.decision.AnswerRequest;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequestCommand;
import org.daybook.shared.workstream.decision.DecisionRequestEvent;
import org.daybook.shared.workstream.decision.DecisionRequestWithdrawn;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.DecisionStatus;
import org.daybook.shared.workstream.decision.RecordDecision;
import org.daybook.shared.workstream.decision.RequestAnswered;
import org.daybook.shared.workstream.decision.RequestDecision;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.daybook.shared.workstream.decision.WithdrawDecisionRequest;

/** The requests for decisions of a workstream, decided or not. */
public final class DecisionRequests extends StatefulEntities<DecisionStatus, DecisionRequest> {

    private static final WhileOpen<DecisionStatus> UNDECIDED = new WhileOpen<>(
            "only-an-open-request-is-decided",
            Set.of(DecisionStatus.REQUESTED, DecisionStatus.DEFERRED),
            "The request %s is %s already");

    public DecisionRequests() {
        this(Map.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    DecisionRequests(Map<LocalId, DecisionRequest> all) {
        super("request for a decision", "decision", UNDECIDED, all);
    }

    public static DecisionRequestEvent decide(
            DecisionRequestCommand command, DecisionContext context, Updates updates) {
        return switch (command) {
            case RequestDecision c -> new DecisionRequested(context.idOr(c.decision()), c.question(), c.board());
            case RecordDecision c ->
                new DecisionRecorded(c.decision(), c.outcome(), c.minute(), seen(c.update(), updates), c.meeting());
            case AnswerRequest c -> answered(c, context);
            case WithdrawDecisionRequest c -> new DecisionRequestWithdrawn(c.decision(), c.reason());
        };
    }

    private static SeenUpdate seen(Integer number, Updates updates) {
        if (number == null) return null;
        new UpdateSeenExists(number, updates.digest(number).isPresent()).require();
        return new SeenUpdate(number, updates.digest(number).orElseThrow());
    }

    /** Says what the decision says, whoever sends the command. */
    private static RequestAnswered answered(AnswerRequest command, DecisionContext context) {
        Optional<DecisionRules> found = context.facts().get(ExternalFact.DECISION);
        new RequestIsAnsweredByItsDecision(command.by(), found.isPresent()).require();
        DecisionRules decision = found.orElseThrow();
        new RequestIsAnsweredFromTheDayOfItsDecision(decision.takenOn(), context.effectiveOn()).require();
        return new RequestAnswered(command.decision(), decision.outcome(), command.by());
    }

    public void check(DecisionRequestEvent event, RuleCheck check, Updates updates) {
        switch (event) {
            case DecisionRequested e -> requireFree(e.decision(), check);
            case DecisionRecorded e -> {
                requireStillOpen(e.decision(), check);
                check.whenNew(
                        () -> new DecisionNamesWhereItWasTaken(get(e.decision()).namesBoard(), e).require());
                if (e.update() != null) check.require(UpdateSeenExists.of(e.update(), updates));
                if (e.meeting() != null) check.whenNew(() -> checkMeeting(e, check));
            }
            case RequestAnswered e -> checkAnswer(e, check);
            case DecisionRequestWithdrawn e -> requireStillOpen(e.decision(), check);
        }
    }

    /** The outcome of the decision that answered it may be restated; nothing else answers it again. */
    private void checkAnswer(RequestAnswered e, RuleCheck check) {
        DecisionRequest request = known(e.decision(), check);
        if (!e.answeredBy().equals(request.answeredBy())) {
            requireStillOpen(e.decision(), check);
            return;
        }
        DecisionStatus now = request.states().at(check.effectiveOn());
        check.requireChange(now != e.outcome().status(), "decision");
    }

    private static void checkMeeting(DecisionRecorded e, RuleCheck check) {
        Optional<MeetingRules> found = check.facts().get(ExternalFact.MEETING);
        new DecisionIsTakenAtAMeetingOfTheProgramme(e.meeting(), found.isPresent()).require();
        MeetingRules meeting = found.orElseThrow();
        new NothingIsDecidedAtACancelledMeeting(meeting.status()).require();
        new DecisionMayNotPrecedeItsMeeting(meeting.date(), check.effectiveOn()).require();
        new UpdateSeenWasTabled(meeting.papers(), e.update()).require();
    }

    public void evolve(DecisionRequestEvent event, LocalDate on) {
        switch (event) {
            case DecisionRequested e ->
                put(
                        e.decision(),
                        new DecisionRequest(StateTimeline.from(on, DecisionStatus.REQUESTED), e.board() != null, null));
            case DecisionRecorded e -> decided(e.decision(), e.outcome(), on, null);
            case RequestAnswered e -> decided(e.decision(), e.outcome(), on, e.answeredBy());
            case DecisionRequestWithdrawn e -> become(e.decision(), DecisionStatus.WITHDRAWN, on);
        }
    }

    private void decided(LocalId id, DecisionOutcome outcome, LocalDate on, DecisionId by) {
        become(id, outcome.status(), on);
        change(id, request -> request.answered(by));
    }

    /** What had become of a known request by the end of that day. */
    public DecisionStatus status(LocalId id, LocalDate day) {
        return get(id).states().at(day);
    }
}
