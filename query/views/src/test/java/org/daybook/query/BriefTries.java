package org.daybook.query;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Tries each property of this module a fifth as often as it says, because each try fills a database; in the profile
 * {@code long}, which CI runs, as often as it says.
 */
public final class BriefTries implements AroundPropertyHook {

    private static final boolean LONG = "long".equals(System.getProperty("daybook.tests"));
    private static final int LEAST = 5;

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        context.attributes().tries().filter(tries -> !LONG && tries > LEAST).ifPresent(tries -> context.attributes()
                .setTries(Math.max(LEAST, tries / 5)));
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
