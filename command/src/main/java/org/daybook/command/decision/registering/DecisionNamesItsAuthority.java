package org.daybook.command.decision.registering;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.decision.Authority;
import org.daybook.shared.rejection.Rejection;

/** A decision names the meeting, the board, the officer and delegation, or the paper, from which it has its authority. */
@Breach(kind = Rejection.Kind.INVALID)
record DecisionNamesItsAuthority(Authority authority) implements Rule {

    @Override
    public boolean holds() {
        return switch (authority.how()) {
            case AT_A_MEETING -> authority.atMeeting() != null;
            case BY_CORRESPONDENCE -> authority.ofBoard() != null;
            case BY_AN_OFFICER ->
                authority.officer() != null && (authority.delegation() != null || authority.power() != null);
            case FROM_AN_OLDER_REGISTER -> authority.foundIn() != null;
        };
    }

    @Override
    public String field() {
        return switch (authority.how()) {
            case AT_A_MEETING -> "authority.atMeeting";
            case BY_CORRESPONDENCE -> "authority.ofBoard";
            case BY_AN_OFFICER -> authority.officer() == null ? "authority.officer" : "authority.delegation";
            case FROM_AN_OLDER_REGISTER -> "authority.foundIn";
        };
    }

    @Override
    public String otherwise() {
        return switch (authority.how()) {
            case AT_A_MEETING -> "Name the meeting at which it was decided";
            case BY_CORRESPONDENCE -> "Name the board that decided by correspondence";
            case BY_AN_OFFICER -> "Name the officer who decided and the power or the delegation under which they did";
            case FROM_AN_OLDER_REGISTER -> "Name the paper in which the decision was found";
        };
    }
}
