package org.daybook.command.decide;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.EntryLink;

/**
 * What a rule needs from outside its aggregate, as values.
 *
 * @param programme the rules of the programme concerned; empty where it is not known, or not asked about
 * @param nameIsFree whether the name asked for is free, or already reserved for this aggregate
 * @param accountIsActive whether the account named is registered and not suspended
 * @param administratorsRemain whether accounts can still be administered once this one no longer may
 * @param unknownProgrammes those of the programmes named that do not exist
 * @param evidence the programme of each entry named as evidence that is on record
 * @param boardroom what is known of the board or meeting concerned
 */
public record Outside(
        Optional<ProgrammeRules> programme,
        boolean nameIsFree,
        boolean accountIsActive,
        boolean administratorsRemain,
        Set<ProgrammeId> unknownProgrammes,
        Map<EntryLink, ProgrammeId> evidence,
        Boardroom boardroom) {

    public Outside {
        unknownProgrammes = Set.copyOf(unknownProgrammes);
        evidence = Map.copyOf(evidence);
    }

    public Outside(Optional<ProgrammeRules> programme, boolean nameIsFree, boolean accountIsActive) {
        this(programme, nameIsFree, accountIsActive, true, Set.of(), Map.of(), Boardroom.empty());
    }

    /** Where accounts matter and nothing else does. */
    public static Outside accounts(boolean administratorsRemain, Set<ProgrammeId> unknownProgrammes) {
        return new Outside(
                Optional.empty(), true, true, administratorsRemain, unknownProgrammes, Map.of(), Boardroom.empty());
    }

    /** Where the entries named as evidence matter and nothing else does. */
    public static Outside evidence(Map<EntryLink, ProgrammeId> evidence) {
        return new Outside(Optional.empty(), true, true, true, Set.of(), evidence, Boardroom.empty());
    }

    /** Where a board or meeting matters and nothing else does. */
    public static Outside of(Boardroom boardroom) {
        return new Outside(Optional.empty(), true, true, true, Set.of(), Map.of(), boardroom);
    }

    /** Where nothing outside matters. */
    public static Outside nothing() {
        return new Outside(Optional.empty(), true, true);
    }
}
