package org.daybook.command.rule;

import java.util.Locale;
import org.daybook.shared.rejection.Rejection;

/**
 * A rule of the domain: a record, named as the sentence that must hold. Rules examine events, not commands, so that a
 * correction can apply them to entries already recorded.
 */
public interface Rule {

    boolean holds();

    /** The message for the person who breaks it: what is wrong and what would be right. */
    String otherwise();

    /** The field of the request that it is about; empty where it is about none. */
    default String field() {
        Breach breach = getClass().getAnnotation(Breach.class);
        return breach == null ? "" : breach.field();
    }

    default Rejection.Kind kind() {
        Breach breach = getClass().getAnnotation(Breach.class);
        return breach == null ? Rejection.Kind.CONFLICT : breach.kind();
    }

    /** Stable and part of the API: the name of the rule in kebab-case ({@code red-needs-a-reason}). */
    default String code() {
        return getClass().getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** @throws Rejection if it does not hold */
    default void require() {
        if (!holds()) throw new Rejection(kind(), code(), field(), otherwise());
    }
}
