package org.daybook.app.engine.wiring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;

/** Where {@code daybook.role} is all or command: aggregates, the register and the write API. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnExpression("'${daybook.role:all}'.toLowerCase() != 'query'")
public @interface OnCommandSide {}
