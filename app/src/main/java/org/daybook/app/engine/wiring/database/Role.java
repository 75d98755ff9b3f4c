package org.daybook.app.engine.wiring.database;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** What a node does, as {@code daybook.role} says. */
public enum Role {
    ALL,
    COMMAND,
    QUERY;

    /** Read as every other setting is, so that a part is never switched on by another reading of the same word. */
    public static Role of(Environment environment) {
        return Binder.get(environment).bind("daybook.role", Role.class).orElse(ALL);
    }
}
