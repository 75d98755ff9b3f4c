package org.daybook.query.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.query.listing.Listed;
import org.daybook.shared.board.delegation.Delegation;
import org.daybook.shared.board.delegation.DelegationFacts;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/**
 * A power that a board delegated to an officer and has not ended.
 *
 * @param until the last day; absent means until it is ended
 * @param linked whether an account is linked to it, which then acts under the delegation
 * @param current whether the officer has the power on the day
 */
public record DelegationItem(
        String id, Post post, Text power, LocalDate from, LocalDate until, boolean linked, boolean current)
        implements Listed {

    static List<DelegationItem> of(ThingFacts board, LocalDate on) {
        Set<String> ended = board.keyed(DelegationFacts.DELEGATION_END).stream()
                .map(fact -> fact.thread().key())
                .collect(Collectors.toSet());
        return board.keyed(DelegationFacts.DELEGATION).stream()
                .filter(fact -> !ended.contains(fact.thread().key()))
                .map(fact -> of(fact.thread().key(), fact.as(DelegationFacts.DELEGATION), on))
                .toList();
    }

    private static DelegationItem of(String id, Delegation d, LocalDate on) {
        return new DelegationItem(id, d.post(), d.power(), d.from(), d.until(), d.account() != null, d.covers(on));
    }
}
