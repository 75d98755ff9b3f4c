package org.daybook.command.board;

import java.util.List;
import java.util.Optional;
import org.daybook.command.board.seat.ActingUpIsInTheCapacityOfTheSeat;
import org.daybook.command.board.seat.OnlyAMemberIsReleased;
import org.daybook.command.board.seat.PostHasOneSeat;
import org.daybook.command.board.seat.SeatIsHeld;
import org.daybook.command.board.seat.SeatStoodInForIsHeld;
import org.daybook.command.board.seat.SeatsDifferInTheirIds;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.rule.EntryChangesSomething;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.command.rule.StepMayNotPrecedeTheLast;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.board.member.MemberReleased;
import org.daybook.shared.board.member.MemberSeated;
import org.daybook.shared.board.member.SeatCapacity;
import org.daybook.shared.board.member.SeatChanged;
import org.daybook.shared.board.member.SeatHandedOver;
import org.daybook.shared.board.member.SeatHolder;
import org.daybook.shared.board.member.SeatTerms;
import org.daybook.shared.text.LocalId;

/** Applies the rules of seats to one entry of a board that is open. */
record SeatChecks(Seats seats, DecisionContext context) {

    void check(MemberSeated e) {
        if (e.seat() == null) new PostHasOneSeat(seats.seated(e.post())).require();
        else checkSeat(e);
        if (e.changesPlainMembers()) requireOrder(seats.plain().entry());
    }

    private void checkSeat(MemberSeated e) {
        new SeatsDifferInTheirIds(seats.spelt(e.seat())).require();
        checkTerms(e.seat(), e.terms());
        checkAccount(e.account());
    }

    void check(SeatChanged e) {
        SeatState seat = held(e.seat());
        new EntryChangesSomething(!e.terms().equals(seat.terms()), "capacity").require();
        checkTerms(e.seat(), e.terms());
        requireOrder(seat.last());
    }

    void check(SeatHandedOver e) {
        SeatState seat = held(e.seat());
        new EntryChangesSomething(!new SeatHolder(e.post(), e.account()).equals(seat.holder()), "post").require();
        checkAccount(e.account());
        requireOrder(seat.last());
    }

    void check(MemberReleased e) {
        if (e.seat() != null) {
            requireOrder(held(e.seat()).last());
            return;
        }
        new OnlyAMemberIsReleased(e.post(), seats.plainMember(e.post()).isPresent()).require();
        requireOrder(seats.plain().entry());
    }

    private SeatState held(LocalId id) {
        Optional<SeatState> seat = seats.held(id);
        new SeatIsHeld(id, seat.isPresent()).require();
        return seat.orElseThrow();
    }

    private void checkTerms(LocalId id, SeatTerms terms) {
        if (terms.forSeat() == null) return;
        Optional<SeatState> other =
                seats.held(terms.forSeat()).filter(seat -> !terms.forSeat().equals(id));
        new SeatStoodInForIsHeld(terms.forSeat(), other.isPresent()).require();
        SeatCapacity capacity = other.orElseThrow().terms().capacity();
        boolean fits = terms.capacity() == SeatCapacity.SUBSTITUTE || terms.capacity() == capacity;
        new ActingUpIsInTheCapacityOfTheSeat(capacity, fits).require();
    }

    private void checkAccount(AccountId account) {
        boolean active = context.facts().get(ExternalFact.ACCOUNT_IS_ACTIVE);
        new ReferenceExists("seat-has-an-active-account", "account", "There is no active account", account, active)
                .require();
    }

    private void requireOrder(EntryDay last) {
        boolean later = last.on().isAfter(context.effectiveOn());
        new StepMayNotPrecedeTheLast("board", context.effectiveOn(), later ? List.of(last) : List.of()).require();
    }
}
