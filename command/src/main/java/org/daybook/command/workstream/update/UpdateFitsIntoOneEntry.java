package org.daybook.command.workstream.update;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.workstream.update.UpdateSubmitted;

/**
 * A frozen slide is stored with its entry, and no engine need store an entry of more than 4 MiB; what is left over is
 * for the entry's metadata.
 *
 * @param size of the entry's payload as stored, in bytes
 */
@Breach(kind = Rejection.Kind.INVALID)
public record UpdateFitsIntoOneEntry(int size) implements Rule {

    static final int MOST = 4 * 1024 * 1024 - 64 * 1024;

    static UpdateFitsIntoOneEntry of(UpdateSubmitted event) {
        return new UpdateFitsIntoOneEntry(EventContract.current().write(event).length);
    }

    @Override
    public boolean holds() {
        return size <= MOST;
    }

    @Override
    public String otherwise() {
        return "The slide has " + size + " bytes, more than the " + MOST
                + " that an update can hold; shorten its texts";
    }
}
