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

/** Condition: {@code daybook.role} is command. The node answers nothing but commands, and has no views. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnCommandNode.Here.class)
public @interface OnCommandNode {

    /** Whether this node is one. */
    final class Here implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return NodeRole.of(context.getEnvironment()) == NodeRole.COMMAND;
        }
    }
}
