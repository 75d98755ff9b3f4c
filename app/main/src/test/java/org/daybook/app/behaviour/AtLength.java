package org.daybook.app.behaviour;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * For what takes long and whose essence another test of the default build covers: it runs in the profile {@code long}, which
 * CI runs, and from an editor.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@DisabledIfSystemProperty(named = "daybook.tests", matches = "brief", disabledReason = "It runs in the profile long")
public @interface AtLength {}
