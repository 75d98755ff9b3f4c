package org.daybook.app.web.command;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.daybook.query.asof.AsOf;
import org.daybook.shared.account.Actor;
import org.daybook.shared.programme.ProgrammeId;

/**
 * For what options are listed.
 *
 * @param target absent where the form opens an aggregate
 * @param takes whether the reader may give the command in a programme
 * @param takesFor whether the reader may give it for a board of that id, by a seat on it
 */
public record OptionContext(
        Optional<FormTarget> target,
        Predicate<ProgrammeId> takes,
        Predicate<UUID> takesFor,
        AsOf moment,
        Actor reader) {

    /** The programme of what the form acts on; absent where there is none, or several. */
    Optional<ProgrammeId> programme() {
        return target.map(FormTarget::programmes)
                .filter(some -> some.size() == 1)
                .map(some -> some.iterator().next());
    }
}
