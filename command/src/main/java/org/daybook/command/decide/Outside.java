package org.daybook.command.decide;

import java.util.Optional;
import org.daybook.command.register.ProgrammeRules;

/**
 * What a rule needs from outside its aggregate, as values.
 *
 * @param programme the rules of the programme concerned; empty where it is not known, or not asked about
 * @param nameIsFree whether the name asked for is free, or already reserved for this aggregate
 * @param accountIsActive whether the account named is registered and not suspended
 */
public record Outside(Optional<ProgrammeRules> programme, boolean nameIsFree, boolean accountIsActive) {

    /** Where nothing outside matters. */
    public static Outside nothing() {
        return new Outside(Optional.empty(), true, true);
    }
}
