package org.daybook.command.workstream.deliverable;

import java.util.Optional;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/**
 * Beyond the number of moves that the programme allows, a target date moves only with a board's approved decision.
 * Judged by the programme's rule on the day on which the entry is made.
 *
 * @param moves how often it has moved without a decision
 * @param allowed absent means no limit
 */
@Breach(field = "decision")
public record TargetDateMayMoveOnlyAsOftenAsTheProgrammeAllows(int moves, Integer allowed) implements Rule {

    static TargetDateMayMoveOnlyAsOftenAsTheProgrammeAllows of(int moves, Optional<ProgrammeRules> programme) {
        return new TargetDateMayMoveOnlyAsOftenAsTheProgrammeAllows(
                moves, programme.map(ProgrammeRules::movesAllowed).orElse(null));
    }

    @Override
    public boolean holds() {
        return allowed == null || moves < allowed;
    }

    @Override
    public String otherwise() {
        return "The programme allows a target date to move " + allowed
                + " times without a decision of the board, and this one has moved " + moves
                + " times; name the approved decision";
    }
}
