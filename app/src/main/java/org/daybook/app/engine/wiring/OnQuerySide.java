package org.daybook.app.engine.wiring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;

/** Where {@code daybook.role} is all or query: the projector, the read API and the pages. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnExpression("'${daybook.role:all}'.toLowerCase() != 'command'")
public @interface OnQuerySide {}
