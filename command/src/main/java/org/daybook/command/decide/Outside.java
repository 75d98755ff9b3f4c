package org.daybook.command.decide;

import java.util.Optional;
import java.util.Set;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.shared.programme.ProgrammeId;

/**
 * What a rule needs from outside its aggregate, as values.
 *
 * @param programme the rules of the programme concerned; empty where it is not known, or not asked about
 * @param nameIsFree whether the name asked for is free, or already reserved for this aggregate
 * @param accountIsActive whether the account named is registered and not suspended
 * @param administratorsRemain whether accounts can still be administered once this one no longer may
 * @param unknownProgrammes those of the programmes named that do not exist
 */
public record Outside(
        Optional<ProgrammeRules> programme,
        boolean nameIsFree,
        boolean accountIsActive,
        boolean administratorsRemain,
        Set<ProgrammeId> unknownProgrammes) {

    public Outside {
        unknownProgrammes = Set.copyOf(unknownProgrammes);
    }

    public Outside(Optional<ProgrammeRules> programme, boolean nameIsFree, boolean accountIsActive) {
        this(programme, nameIsFree, accountIsActive, true, Set.of());
    }

    /** Where nothing outside matters. */
    public static Outside nothing() {
        return new Outside(Optional.empty(), true, true);
    }
}
