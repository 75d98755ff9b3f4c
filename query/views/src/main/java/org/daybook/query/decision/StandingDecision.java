package org.daybook.query.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.query.listing.StandingPart;
import org.daybook.shared.decision.Authority;
import org.daybook.shared.decision.DecisionFacts;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.decision.DecisionRegistered;
import org.daybook.shared.decision.DecisionState;
import org.daybook.shared.decision.RequestLink;
import org.daybook.shared.decision.outcome.DecisionReported;
import org.daybook.shared.decision.vote.Votes;
import org.daybook.shared.decision.vote.VotesCounted;
import org.daybook.shared.decision.wording.Wording;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.DecisionOutcome;

/** A decision with a record of its own, at one place on the two clocks. */
record StandingDecision(StandingPart part) {

    DecisionId id() {
        return new DecisionId(part.id());
    }

    DecisionRegistered registration() {
        return part.itself().get(DecisionFacts.REGISTRATION);
    }

    Authority authority() {
        return registration().authority();
    }

    Optional<RequestLink> request() {
        return Optional.ofNullable(registration().request());
    }

    /** The workstream that requested it or on whose update it rests. */
    Optional<WorkstreamId> workstream() {
        DecisionRegistered said = registration();
        return request().map(RequestLink::workstream).or(() -> Optional.ofNullable(said.update())
                .map(paper -> paper.workstream()));
    }

    LocalDate takenOn() {
        return part.itself().fact(DecisionFacts.REGISTRATION).stamp().effectiveOn();
    }

    DecisionOutcome outcome() {
        return part.itself().get(DecisionFacts.OUTCOME);
    }

    Condition condition() {
        return part.itself().get(DecisionFacts.STATE);
    }

    DecisionState state() {
        return DecisionState.valueOf(condition().status());
    }

    Wording wording() {
        return part.itself().get(DecisionFacts.WORDING).wording();
    }

    Optional<Votes> votes() {
        return part.itself().value(DecisionFacts.VOTES).map(VotesCounted::votes);
    }

    Optional<MeetingId> reportedTo() {
        return part.itself().value(DecisionFacts.REPORTED).map(DecisionReported::meeting);
    }

    /** What it names by an id and pages name by words: board, meetings and workstream. */
    Set<UUID> named() {
        return Stream.of(
                        Optional.ofNullable(authority().ofBoard()).map(id -> id.value()),
                        Optional.ofNullable(authority().atMeeting()).map(id -> id.value()),
                        reportedTo().map(id -> id.value()),
                        workstream().map(id -> id.value()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
