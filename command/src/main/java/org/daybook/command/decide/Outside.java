package org.daybook.command.decide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.command.register.Opening;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Name;

/**
 * What a rule needs from outside its aggregate, as values.
 *
 * @param programme the rules of the programme concerned; empty where it is not known, or not asked about
 * @param nameTaken the name that another bears, as it is written there; empty where the name asked for is free
 * @param accountIsActive whether the account named is registered and not suspended
 * @param administratorsRemain whether accounts can still be administered once this one no longer may
 * @param unknownProgrammes those of the programmes named that do not exist
 * @param evidence the programme of each entry named as evidence that is on record
 * @param boardroom what is known of the board or meeting concerned
 * @param openedLater what was opened in the programme after the day of the entry; only for its closing
 */
public record Outside(
        Optional<ProgrammeRules> programme,
        Optional<Name> nameTaken,
        boolean accountIsActive,
        boolean administratorsRemain,
        Set<ProgrammeId> unknownProgrammes,
        Map<EntryLink, ProgrammeId> evidence,
        Boardroom boardroom,
        List<Opening> openedLater) {

    public Outside {
        unknownProgrammes = Set.copyOf(unknownProgrammes);
        evidence = Map.copyOf(evidence);
        openedLater = List.copyOf(openedLater);
    }

    public Outside(Optional<ProgrammeRules> programme, Optional<Name> nameTaken, boolean accountIsActive) {
        this(programme, nameTaken, accountIsActive, true, Set.of(), Map.of(), Boardroom.empty(), List.of());
    }

    /** Where accounts matter and nothing else does. */
    public static Outside accounts(boolean administratorsRemain, Set<ProgrammeId> unknownProgrammes) {
        return new Outside(
                Optional.empty(),
                Optional.empty(),
                true,
                administratorsRemain,
                unknownProgrammes,
                Map.of(),
                Boardroom.empty(),
                List.of());
    }

    /** Where the entries named as evidence matter and nothing else does. */
    public static Outside evidence(Map<EntryLink, ProgrammeId> evidence) {
        return new Outside(
                Optional.empty(), Optional.empty(), true, true, Set.of(), evidence, Boardroom.empty(), List.of());
    }

    /** Where a board or meeting matters and nothing else does. */
    public static Outside of(Boardroom boardroom) {
        return new Outside(Optional.empty(), Optional.empty(), true, true, Set.of(), Map.of(), boardroom, List.of());
    }

    /** Where what was opened in the programme since matters and nothing else does. */
    public static Outside openedLater(List<Opening> openedLater) {
        return new Outside(
                Optional.empty(), Optional.empty(), true, true, Set.of(), Map.of(), Boardroom.empty(), openedLater);
    }

    /** Where nothing outside matters. */
    public static Outside nothing() {
        return new Outside(Optional.empty(), Optional.empty(), true);
    }
}
