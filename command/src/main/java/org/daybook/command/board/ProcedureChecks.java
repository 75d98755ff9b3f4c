package org.daybook.command.board;

import java.util.List;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.rule.EntryChangesSomething;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.command.rule.StepMayNotPrecedeTheLast;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.procedure.DeadlinesSet;
import org.daybook.shared.board.procedure.MinuteNumbering;
import org.daybook.shared.board.procedure.MinuteNumberingSet;
import org.daybook.shared.board.procedure.MinuteNumbersReserved;
import org.daybook.shared.board.procedure.QuorumSet;
import org.daybook.shared.board.procedure.StandingItems;
import org.daybook.shared.board.procedure.StandingItemsSet;

/** Applies the rules of how a board works to one entry of a board that is open. */
record ProcedureChecks(BoardId board, Procedure procedure, DecisionContext context) {

    void check(QuorumSet e) {
        checkChange(procedure.quorum(), e.quorum(), "members");
    }

    void check(StandingItemsSet e) {
        checkChange(procedure.standingItems(), new StandingItems(e.items()), "items");
    }

    void check(DeadlinesSet e) {
        checkChange(procedure.deadlines(), e.deadlines(), "papersOut");
    }

    void check(MinuteNumberingSet e) {
        if (e.next() == null) checkChange(procedure.numbering(), e.numbering(), "numbering");
        else checkOrder(procedure.numbering());
        Integer year = e.numbering() == MinuteNumbering.WITH_YEAR
                ? context.effectiveOn().getYear()
                : null;
        int next = procedure.nextNumber(year);
        new NumbersAreReservedOnce(next, e.next() == null || e.next() >= next).require();
    }

    void check(MinuteNumbersReserved e) {
        new OnlyContinuedNumbersAreReserved(procedure.howNumbered() != MinuteNumbering.EACH_MEETING).require();
        boolean there = context.facts()
                .get(ExternalFact.MEETING)
                .map(MeetingRules::board)
                .filter(board::equals)
                .isPresent();
        new ReferenceExists(
                        "numbers-are-for-a-meeting-of-the-board",
                        "meeting",
                        "The board has no meeting",
                        e.meeting(),
                        there)
                .require();
    }

    <V> void checkChange(Stated<V> last, V said, String field) {
        new EntryChangesSomething(last == null || !last.value().equals(said), field).require();
        checkOrder(last);
    }

    private void checkOrder(Stated<?> last) {
        List<EntryDay> later = last == null ? List.of() : last.after(context.effectiveOn());
        new StepMayNotPrecedeTheLast("board", context.effectiveOn(), later).require();
    }
}
