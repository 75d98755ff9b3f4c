package org.daybook.shared.account;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody acts in when they make an entry: a role granted to their account, or a capacity that they hold for one board,
 * workstream or action. The record stores the name, which no two of them share.
 */
public sealed interface RoleOrCapacity permits Role, Capacity {

    /** The name under which the record stores it. */
    String name();

    /** @throws IllegalArgumentException if neither a role nor a capacity has that name */
    static RoleOrCapacity of(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is neither a role nor a capacity"));
    }

    private static Optional<RoleOrCapacity> find(String name) {
        return Stream.<RoleOrCapacity>concat(Stream.of(Role.values()), Stream.of(Capacity.values()))
                .filter(known -> known.name().equals(name))
                .findFirst();
    }
}
