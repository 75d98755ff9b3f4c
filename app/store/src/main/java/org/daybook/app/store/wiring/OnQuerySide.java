package org.daybook.app.store.wiring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.daybook.app.store.wiring.database.NodeRole;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Condition: {@code daybook.role} is all or query. The node has the projector, the read API and the pages. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnQuerySide.Here.class)
public @interface OnQuerySide {

    /** Whether this node does that. */
    final class Here implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return NodeRole.of(context.getEnvironment()) != NodeRole.COMMAND;
        }
    }
}
