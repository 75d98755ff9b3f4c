package org.daybook.shared.account;

import java.util.UUID;

/**
 * A capacity that an account holds today.
 *
 * @param of the board, workstream or action for which it counts
 */
public record HeldCapacity(Capacity capacity, UUID of) {}
