package org.daybook.command.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.shared.account.AccountEvent;
import org.daybook.shared.action.ActionEvent;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.BoardFacts;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.board.attachment.BoardAttached;
import org.daybook.shared.board.attachment.BoardDetached;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.decision.DecisionEvent;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Chronicle;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.StampedEvent;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.programme.ProgrammeFacts;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeStatus;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamFacts;

/** The name of an aggregate according to its own stream; a closed programme and a dissolved board have none. */
public final class BorneName {

    private static final Set<Attribute<Name>> NAMES =
            Set.of(ProgrammeFacts.NAME, BoardFacts.NAME, WorkstreamFacts.NAME);

    private BorneName() {}

    /**
     * The name that it has in a scope; empty where it has none there.
     *
     * @param scope in which the name is unique; a board has its name in that of each programme which it serves
     */
    public static Optional<Name> of(String scope, List<StampedEvent> stream) {
        return isIn(scope, stream) ? of(stream) : Optional.empty();
    }

    private static boolean isIn(String scope, List<StampedEvent> stream) {
        if (stream.isEmpty() || !(stream.getFirst().event() instanceof BoardEvent)) return true;
        Set<ProgrammeId> served = new LinkedHashSet<>();
        for (StampedEvent entry : stream) {
            if (entry.event() instanceof BoardEstablished e) served.addAll(e.programmes());
            if (entry.event() instanceof BoardAttached e) served.add(e.programme());
            if (entry.event() instanceof BoardDetached e) served.remove(e.programme());
        }
        return Register.boardsOf(served).contains(scope);
    }

    private static Optional<Name> of(List<StampedEvent> stream) {
        Optional<Name> name = Optional.empty();
        for (StampedEvent entry : Chronicle.ofEvents(stream).counting()) {
            for (Assertion said : said(entry.event())) {
                if (NAMES.contains(said.attribute())) name = Optional.of((Name) said.value());
                if (isReleased(said)) return Optional.empty();
            }
        }
        return name;
    }

    private static boolean isReleased(Assertion said) {
        return said.value() instanceof Condition condition
                && (said.attribute().equals(ProgrammeFacts.STATE) && condition.is(ProgrammeStatus.CLOSED)
                        || said.attribute().equals(BoardFacts.STATE) && condition.is(BoardStatus.DISSOLVED));
    }

    private static List<Assertion> said(DaybookEvent event) {
        return switch (event) {
            case ProgrammeEvent e -> ProgrammeFacts.of(e);
            case BoardEvent e -> BoardFacts.of(e);
            case WorkstreamEvent e -> WorkstreamFacts.of(e);
            case MeetingEvent e -> List.of();
            case ReviewEvent e -> List.of();
            case ActionEvent e -> List.of();
            case DecisionEvent e -> List.of();
            case AccountEvent e -> List.of();
        };
    }
}
