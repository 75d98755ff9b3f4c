package org.daybook.command.rule;

import java.time.LocalDate;
import java.util.Locale;
import org.daybook.shared.clock.DayInWords;

/**
 * An entry is accepted only in a state that allows it.
 *
 * @param code of the rule in the API ("only-an-open-deliverable-changes")
 * @param field of the request that is at fault; empty where it is none
 * @param message with the thing, its state and the day as first, second and third argument
 * @param thing whose state it is
 * @param state in which it is on the day of the entry
 * @param on the day of the entry
 */
public record StateAllowsTheStep(
        String code, String field, String message, Object thing, Enum<?> state, LocalDate on, boolean holds)
        implements Rule {

    @Override
    public String otherwise() {
        return message.formatted(thing, state.name().toLowerCase(Locale.ROOT).replace('_', ' '), DayInWords.of(on));
    }
}
