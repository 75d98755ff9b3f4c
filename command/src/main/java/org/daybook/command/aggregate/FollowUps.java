package org.daybook.command.aggregate;

/**
 * Sends a command that an entry of one aggregate entails for another. Where the engine writes entries of several aggregates in
 * one transaction, it is decided in the unit of work that is open, and both entries are written or neither. Elsewhere a
 * follower of the record sends it once the first entry is there.
 */
@FunctionalInterface
public interface FollowUps {

    /** Leaves it to the follower of the record. */
    FollowUps LATER = command -> {};

    /** @throws org.daybook.shared.rejection.Rejection if it is refused, and with it the entry that entails it */
    void send(ParsedCommand<?> command);
}
