package org.daybook.command.decision.registering;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.decision.Authority;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.rejection.Rejection;

/** A decision names a meeting, an officer or a paper only where it was taken at one, taken by one, or found in one. */
@Breach(kind = Rejection.Kind.INVALID)
record AuthorityFitsHowItWasTaken(Authority authority) implements Rule {

    @Override
    public boolean holds() {
        return field().isEmpty();
    }

    @Override
    public String field() {
        HowTaken how = authority.how();
        if (how != HowTaken.AT_A_MEETING && authority.atMeeting() != null) return "authority.atMeeting";
        if (how != HowTaken.AT_A_MEETING && authority.item() != null) return "authority.item";
        if (how != HowTaken.BY_AN_OFFICER && authority.power() != null) return "authority.power";
        boolean officer = how == HowTaken.BY_AN_OFFICER || how == HowTaken.FROM_AN_OLDER_REGISTER;
        if (!officer && authority.officer() != null) return "authority.officer";
        if (!officer && authority.delegation() != null) return "authority.delegation";
        return how != HowTaken.FROM_AN_OLDER_REGISTER && authority.foundIn() != null ? "authority.foundIn" : "";
    }

    @Override
    public String otherwise() {
        return "Leave this out, or say otherwise how the decision was taken: it was recorded as taken "
                + inWords(authority.how());
    }

    private static String inWords(HowTaken how) {
        return switch (how) {
            case AT_A_MEETING -> "at a meeting";
            case BY_CORRESPONDENCE -> "by correspondence";
            case BY_AN_OFFICER -> "by an officer";
            case FROM_AN_OLDER_REGISTER -> "as an older register has it";
        };
    }
}
