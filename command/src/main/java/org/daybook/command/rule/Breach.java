package org.daybook.command.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.daybook.shared.rejection.Rejection;

/** What a rejection says, besides its message, when the {@link Rule} with this annotation is broken. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Breach {

    Rejection.Kind kind() default Rejection.Kind.CONFLICT;

    /** The field of the request that the rule is about; empty where it is about none. */
    String field() default "";
}
