package org.daybook.shared.rejection;

/** Thrown for an invalid value. Names the field (empty for the value itself) and what would be valid. */
public final class InvalidValue extends IllegalArgumentException {

    private final String field;

    /** @param problem what would be right, as a phrase that follows the field's name ("must not be empty") */
    public InvalidValue(String field, String problem) {
        super(problem);
        this.field = field;
    }

    public InvalidValue(String problem) {
        this("", problem);
    }

    public String field() {
        return field;
    }
}
