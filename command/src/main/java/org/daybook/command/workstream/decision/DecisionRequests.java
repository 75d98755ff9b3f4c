package org.daybook.command.workstream.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.rule.Rule;
import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.thing.Entities;
import org.daybook.command.workstream.thing.ThingIsKnown;
import org.daybook.command.workstream.update.Updates;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.decision.DecisionCommand;
import org.daybook.shared.workstream.decision.DecisionEvent;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequestWithdrawn;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.DecisionStatus;
import org.daybook.shared.workstream.decision.RecordDecision;
import org.daybook.shared.workstream.decision.RequestDecision;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.daybook.shared.workstream.decision.WithdrawDecisionRequest;

/** What boards are asked about a workstream, decided or not. */
public final class DecisionRequests extends Entities<DecisionRequest> {

    public DecisionRequests() {
        this(Map.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    DecisionRequests(Map<LocalId, DecisionRequest> all) {
        super("request for a decision", "decision", all);
    }

    public static DecisionEvent propose(DecisionCommand command, DecisionContext circumstances, Updates updates) {
        return switch (command) {
            case RequestDecision c -> new DecisionRequested(circumstances.idOr(c.decision()), c.question(), c.board());
            case RecordDecision c ->
                new DecisionRecorded(c.decision(), c.outcome(), c.minute(), seen(c.update(), updates), c.meeting());
            case WithdrawDecisionRequest c -> new DecisionRequestWithdrawn(c.decision(), c.reason());
        };
    }

    private static SeenUpdate seen(Integer number, Updates updates) {
        if (number == null) return null;
        new UpdateSeenExists(number, updates.digest(number).isPresent()).require();
        return new SeenUpdate(number, updates.digest(number).orElseThrow());
    }

    public void judge(DecisionEvent event, RuleCheck judgement, Updates updates) {
        switch (event) {
            case DecisionRequested e -> requireFree(e.decision(), judgement);
            case DecisionRecorded e -> {
                requireUndecided(e.decision(), judgement);
                if (e.update() != null) judgement.require(UpdateSeenExists.of(e.update(), updates));
                if (e.meeting() != null) judgement.whenNew(() -> judgeMeeting(e, judgement));
            }
            case DecisionRequestWithdrawn e -> requireUndecided(e.decision(), judgement);
        }
    }

    private static void judgeMeeting(DecisionRecorded e, RuleCheck judgement) {
        Optional<MeetingRules> found = judgement.facts().get(ExternalFact.MEETING);
        new DecisionIsTakenAtAMeetingOfTheProgramme(e.meeting(), found.isPresent()).require();
        MeetingRules meeting = found.orElseThrow();
        new NothingIsDecidedAtACancelledMeeting(meeting.status()).require();
        new DecisionMayNotPrecedeItsMeeting(meeting.date(), judgement.effectiveOn()).require();
        new UpdateSeenWasTabled(meeting.papers(), e.update()).require();
    }

    private void requireUndecided(LocalId id, RuleCheck judgement) {
        judgement.require(
                new OnlyAnOpenRequestIsDecided(id, known(id, judgement).states().at(judgement.effectiveOn())));
    }

    public void evolve(DecisionEvent event, LocalDate effectiveOn) {
        switch (event) {
            case DecisionRequested e ->
                put(e.decision(), new DecisionRequest(StateTimeline.from(effectiveOn, DecisionStatus.REQUESTED)));
            case DecisionRecorded e ->
                put(e.decision(), get(e.decision()).became(e.outcome().status(), effectiveOn));
            case DecisionRequestWithdrawn e ->
                put(e.decision(), get(e.decision()).became(DecisionStatus.WITHDRAWN, effectiveOn));
        }
    }

    /** That there is such a request: for entries that name it without being about it. */
    public Rule isKnown(LocalId id) {
        return new ThingIsKnown("request for a decision", "decision", id, knows(id));
    }

    /** What had become of a known request by the end of that day. */
    public DecisionStatus status(LocalId id, LocalDate day) {
        return get(id).states().at(day);
    }
}
