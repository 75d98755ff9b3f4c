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

/** Condition: {@code daybook.role} is all or command. The node has aggregates, the register and the write API. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnCommandSide.Here.class)
public @interface OnCommandSide {

    /** Whether this node does that. */
    final class Here implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return NodeRole.of(context.getEnvironment()) != NodeRole.QUERY;
        }
    }
}
