package org.daybook.app.store.wiring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.daybook.app.store.wiring.database.NodeRole;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Condition: {@code daybook.role} is one of these. Where several annotations say so, all of them must hold. */
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnRole.Here.class)
@interface OnRole {

    NodeRole[] value();

    /** Whether this node has one of the roles. */
    final class Here extends SpringBootCondition {

        @Override
        public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
            NodeRole role = NodeRole.of(context.getEnvironment());
            boolean here = metadata.getAnnotations().stream(OnRole.class)
                    .allMatch(on -> List.of(on.synthesize().value()).contains(role));
            return new ConditionOutcome(here, "daybook.role is " + role);
        }
    }
}
