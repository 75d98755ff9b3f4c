package org.daybook.shared.fact;

import org.daybook.shared.text.Text;

/**
 * The state of an entity, and what was said when it entered that state.
 *
 * @param status the name of a constant of the concept's own status
 * @param note reason, outcome, resolution or evidence; may be absent
 */
public record Condition(String status, Text note) {

    public static final AttributeWords<Condition> WORDS =
            AttributeWords.of("Status", c -> FactWording.joined(": ", FactWording.sentence(c.status()), c.note()));

    public static Condition of(Enum<?> status) {
        return new Condition(status.name(), null);
    }

    public static Condition of(Enum<?> status, Text note) {
        return new Condition(status.name(), note);
    }

    public boolean is(Enum<?> other) {
        return status.equals(other.name());
    }
}
