package org.daybook.command.door;

import org.daybook.shared.account.Actor;
import tools.jackson.databind.node.ObjectNode;

/** Sends a command that was asked for at the door on its way. */
interface Sends {

    Sent send(Actor actor, Asked asked);

    /** What came of it: the receipt, and the version of the aggregate that it bears. */
    record Sent(long version, ObjectNode receipt) {}
}
