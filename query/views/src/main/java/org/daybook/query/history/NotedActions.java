package org.daybook.query.history;

import org.daybook.query.asof.AsOf;
import org.daybook.shared.account.Actor;
import org.daybook.shared.action.ActionId;
import org.daybook.shared.rejection.Rejection;

/** Knows the actions that were only noted at a meeting: they have no entries of their own. */
public interface NotedActions {

    /**
     * Passes if the reader may read the action and it was on record there.
     *
     * @throws Rejection {@code unknown-action} (404) if there is none, or none for the reader; {@code not-there-then} (404) if
     *     it was not on record there
     */
    void requireOnRecord(ActionId id, AsOf moment, Actor reader);
}
