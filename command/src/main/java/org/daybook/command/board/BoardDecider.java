package org.daybook.command.board;

import java.util.function.UnaryOperator;
import org.daybook.command.board.BoardState.Established;
import org.daybook.command.board.attachment.Attachments;
import org.daybook.command.board.delegation.DelegationState;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.board.BoardDissolved;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.BoardRenamed;
import org.daybook.shared.board.BoardTextRedacted;
import org.daybook.shared.board.CadenceSet;
import org.daybook.shared.board.DissolveBoard;
import org.daybook.shared.board.EstablishBoard;
import org.daybook.shared.board.RenameBoard;
import org.daybook.shared.board.SetCadence;
import org.daybook.shared.board.SetTermsOfReference;
import org.daybook.shared.board.TermsOfReferenceSet;
import org.daybook.shared.board.attachment.AttachBoard;
import org.daybook.shared.board.attachment.BoardAttached;
import org.daybook.shared.board.attachment.BoardDetached;
import org.daybook.shared.board.attachment.DetachBoard;
import org.daybook.shared.board.delegation.DelegatePower;
import org.daybook.shared.board.delegation.DelegationEnded;
import org.daybook.shared.board.delegation.EndDelegation;
import org.daybook.shared.board.delegation.PowerDelegated;
import org.daybook.shared.board.member.ChangeSeat;
import org.daybook.shared.board.member.HandOverSeat;
import org.daybook.shared.board.member.MemberReleased;
import org.daybook.shared.board.member.MemberSeated;
import org.daybook.shared.board.member.ReleaseMember;
import org.daybook.shared.board.member.SeatChanged;
import org.daybook.shared.board.member.SeatHandedOver;
import org.daybook.shared.board.member.SeatHolder;
import org.daybook.shared.board.member.SeatMember;
import org.daybook.shared.board.procedure.DeadlinesSet;
import org.daybook.shared.board.procedure.MinuteNumberingSet;
import org.daybook.shared.board.procedure.MinuteNumbersReserved;
import org.daybook.shared.board.procedure.QuorumSet;
import org.daybook.shared.board.procedure.ReserveMinuteNumbers;
import org.daybook.shared.board.procedure.SetDeadlines;
import org.daybook.shared.board.procedure.SetMinuteNumbering;
import org.daybook.shared.board.procedure.SetQuorum;
import org.daybook.shared.board.procedure.SetStandingItems;
import org.daybook.shared.board.procedure.StandingItems;
import org.daybook.shared.board.procedure.StandingItemsSet;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.LocalId;

/** Decides the commands of a board: its terms of reference, its cadence, and its seats. */
final class BoardDecider {

    private BoardDecider() {}

    /** @throws org.daybook.shared.rejection.Rejection if a rule is broken */
    static BoardEvent decide(BoardId id, BoardState state, BoardCommand command, DecisionContext context) {
        BoardEvent event = eventOf(state, command, context);
        new BoardChecks(id, state, context).check(event);
        return event;
    }

    private static BoardEvent eventOf(BoardState state, BoardCommand command, DecisionContext context) {
        return switch (command) {
            case EstablishBoard c ->
                new BoardEstablished(
                        c.served(),
                        c.name(),
                        c.termsOfReference(),
                        c.cadence(),
                        c.members(),
                        Seating.founding(c.seats(), context.effectiveOn()));
            case RenameBoard c -> new BoardRenamed(c.name());
            case SetTermsOfReference c -> new TermsOfReferenceSet(c.termsOfReference());
            case SetCadence c -> new CadenceSet(c.cadence(), c.rhythm());
            case SetQuorum c -> new QuorumSet(c.members(), c.capacities(), c.posts(), c.reason());
            case SetStandingItems c -> new StandingItemsSet(c.items(), c.reason());
            case SetDeadlines c -> new DeadlinesSet(c.papersOut(), c.draftMinutes(), c.reason());
            case SetMinuteNumbering c -> new MinuteNumberingSet(c.numbering(), c.next(), c.reason());
            case ReserveMinuteNumbers c ->
                MinuteNumberReservation.reserved(state.established().procedure(), c, context.effectiveOn());
            case DelegatePower c -> state.established().delegations().delegated(c, context);
            case EndDelegation c -> new DelegationEnded(c.delegation(), c.reason());
            case SeatMember c -> Seating.seated(state.established().seats(), c, context.effectiveOn());
            case ChangeSeat c -> Seating.changed(state.established().seats(), c);
            case HandOverSeat c -> new SeatHandedOver(c.seat(), c.post(), c.account(), c.reason());
            case ReleaseMember c -> Seating.released(state.established().seats(), c);
            case AttachBoard c -> new BoardAttached(c.programme(), c.reason());
            case DetachBoard c -> new BoardDetached(c.programme(), c.reason());
            case DissolveBoard c -> new BoardDissolved(c.reason());
        };
    }

    /** Only assigns. */
    static BoardState evolve(BoardState state, BoardEvent event, EntryDay entry) {
        return event instanceof BoardTextRedacted
                ? state
                : after(state, event, entry).with(entry);
    }

    private static Established after(BoardState state, BoardEvent event, EntryDay entry) {
        return switch (event) {
            case BoardEstablished e -> Established.by(e, entry);
            case BoardRenamed e -> state.established().withName(new Stated<>(e.name(), entry));
            case TermsOfReferenceSet e -> state.established().withTerms(new Stated<>(e.termsOfReference(), entry));
            case CadenceSet e ->
                procedure(state, procedure -> procedure.withRhythm(e.rhythm()))
                        .withCadence(new Stated<>(e.cadence(), entry));
            case QuorumSet e -> procedure(state, procedure -> procedure.withQuorum(new Stated<>(e.quorum(), entry)));
            case StandingItemsSet e -> {
                Stated<StandingItems> items = new Stated<>(new StandingItems(e.items()), entry);
                yield procedure(state, procedure -> procedure.withStandingItems(items));
            }
            case DeadlinesSet e ->
                procedure(state, procedure -> procedure.withDeadlines(new Stated<>(e.deadlines(), entry)));
            case MinuteNumberingSet e ->
                procedure(state, procedure -> MinuteNumberReservation.after(procedure, e, entry));
            case MinuteNumbersReserved e -> procedure(state, procedure -> MinuteNumberReservation.after(procedure, e));
            case PowerDelegated e -> delegation(state, e.delegation(), new DelegationState(false, entry));
            case DelegationEnded e -> delegation(state, e.delegation(), new DelegationState(true, entry));
            case MemberSeated e -> seats(state, seats -> Seating.after(seats, e, entry));
            case SeatChanged e -> seats(state, seats -> seats.changed(e.seat(), seat -> seat.with(e.terms(), entry)));
            case SeatHandedOver e -> {
                SeatHolder holder = new SeatHolder(e.post(), e.account());
                yield seats(state, seats -> seats.changed(e.seat(), seat -> seat.with(holder, entry)));
            }
            case MemberReleased e -> seats(state, seats -> Seating.after(seats, e, entry));
            case BoardAttached e -> attached(state, e.programme(), true, entry);
            case BoardDetached e -> attached(state, e.programme(), false, entry);
            case BoardDissolved e -> state.established().dissolved(entry.on());
            case BoardTextRedacted e -> state.established();
        };
    }

    private static Established attached(BoardState state, ProgrammeId programme, boolean attached, EntryDay entry) {
        Attachments attachments = state.established().attachments();
        return state.established().with(attachments.with(programme, attached, entry));
    }

    private static Established delegation(BoardState state, LocalId id, DelegationState delegation) {
        return state.established().with(state.established().delegations().with(id, delegation));
    }

    private static Established procedure(BoardState state, UnaryOperator<Procedure> change) {
        return state.established().with(change.apply(state.established().procedure()));
    }

    private static Established seats(BoardState state, UnaryOperator<Seats> change) {
        return state.established().with(change.apply(state.established().seats()));
    }
}
