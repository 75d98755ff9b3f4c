package org.daybook.app.store.wiring.database;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The role of a node, from {@code daybook.role}. */
public enum NodeRole {
    ALL,
    COMMAND,
    QUERY;

    /** Read as every other setting is, so that a part is never switched on by another reading of the same word. */
    public static NodeRole of(Environment environment) {
        return Binder.get(environment).bind("daybook.role", NodeRole.class).orElse(ALL);
    }
}
