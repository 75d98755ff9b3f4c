package org.daybook.app.web.command;

import java.util.UUID;
import org.daybook.query.asof.AsOf;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.AggregateType;

/** Finds aggregates of one kind for their forms. */
public interface FindTarget {

    AggregateType aggregate();

    /** @throws org.daybook.shared.rejection.Rejection (404) if there is none of that id, or none that the reader may see */
    FormTarget find(UUID id, AsOf moment, Actor reader);
}
