package org.daybook.command.decision;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.decision.HowTaken;

/** Only a decision taken between meetings is reported to one: a board knows what it decided at a meeting. */
@Breach(field = "meeting")
record OnlyADecisionBetweenMeetingsIsReported(HowTaken how) implements Rule {

    @Override
    public boolean holds() {
        return how != HowTaken.AT_A_MEETING;
    }

    @Override
    public String otherwise() {
        return "The decision was taken at a meeting; only one taken by correspondence or by an officer is reported to one";
    }
}
