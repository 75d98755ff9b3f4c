package org.daybook.app.store.wiring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.daybook.app.store.wiring.database.NodeRole;

/** Condition: {@code daybook.role} is all or query. The node has the projector, the read API and the pages. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@OnRole({NodeRole.ALL, NodeRole.QUERY})
public @interface OnQuerySide {}
