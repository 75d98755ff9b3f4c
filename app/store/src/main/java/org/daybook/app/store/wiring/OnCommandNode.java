package org.daybook.app.store.wiring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.daybook.app.store.wiring.database.NodeRole;

/** Condition: {@code daybook.role} is command. The node answers nothing but commands, and has no views. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@OnRole(NodeRole.COMMAND)
public @interface OnCommandNode {}
