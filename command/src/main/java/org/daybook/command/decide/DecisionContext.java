package org.daybook.command.decide;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.RoleOrCapacity;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.text.LocalId;

/**
 * Everything that {@code decide} needs besides the state and the command, so that it uses neither clock nor I/O.
 *
 * @param role the role or capacity in which the actor acts
 * @param now the instant at which it is decided; nothing is recorded before it
 * @param zone the one of the installation, in which days are days
 * @param effectiveOn the day from which the entry is to hold
 */
public record DecisionContext(
        Actor actor,
        RoleOrCapacity role,
        Instant now,
        ZoneId zone,
        LocalDate effectiveOn,
        Identifiers identifiers,
        ExternalFacts facts) {

    /** The day it is, in the installation's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** The tags as the programme's list writes them, whatever the case and the spaces of the request. */
    public List<Tag> asDefined(List<Tag> tags) {
        return facts.get(ExternalFact.PROGRAMME)
                .map(programme -> programme.asDefined(tags))
                .orElse(tags);
    }

    /** The id that the request gives, or a new one where it gives none. */
    public LocalId idOr(LocalId given) {
        return given == null ? identifiers.localId() : given;
    }

    /**
     * The programme in which something is opened, which must exist.
     *
     * @param code of that rule in the API
     */
    public ProgrammeRules programme(String code, ProgrammeId named) {
        Optional<ProgrammeRules> found = facts.get(ExternalFact.PROGRAMME);
        new ReferenceExists(code, "programme", "There is no programme", named, found.isPresent()).require();
        return found.orElseThrow();
    }
}
