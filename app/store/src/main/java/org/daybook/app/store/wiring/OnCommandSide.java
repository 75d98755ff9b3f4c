package org.daybook.app.store.wiring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.daybook.app.store.wiring.database.NodeRole;

/** Condition: {@code daybook.role} is all or command. The node has aggregates, the register and the write API. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@OnRole({NodeRole.ALL, NodeRole.COMMAND})
public @interface OnCommandSide {}
