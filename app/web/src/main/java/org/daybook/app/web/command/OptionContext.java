package org.daybook.app.web.command;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.daybook.query.asof.AsOf;
import org.daybook.shared.account.Actor;
import org.daybook.shared.programme.ProgrammeId;

/**
 * For what options are listed.
 *
 * @param target absent where the form opens an aggregate
 * @param takes whether the reader may give the command for what belongs to those programmes
 * @param takesFor whether the reader may give it for a board of that id, by a seat on it
 */
public record OptionContext(
        Optional<FormTarget> target,
        Predicate<Set<ProgrammeId>> takes,
        Predicate<UUID> takesFor,
        AsOf moment,
        Actor reader) {

    /** The programme of what the form acts on; absent where there is none, or several. */
    Optional<ProgrammeId> programme() {
        return target.map(FormTarget::programmes)
                .filter(some -> some.size() == 1)
                .map(some -> some.iterator().next());
    }

    /** Whether something of that programme can be chosen: what the form acts on is of that one, or of none. */
    boolean covers(ProgrammeId programme) {
        return target.map(FormTarget::programmes)
                .filter(some -> !some.isEmpty())
                .map(some -> some.contains(programme))
                .orElse(true);
    }
}
