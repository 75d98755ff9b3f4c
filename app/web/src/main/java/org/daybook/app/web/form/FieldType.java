package org.daybook.app.web.form;

import java.lang.reflect.RecordComponent;

/** The input type of a form field. */
public enum FieldType {
    /** Some sentences. */
    TEXT,
    /** A few words on one line. */
    LINE,
    /** A date as people write it in papers: "06/22", "Q4 23/24", "ongoing". */
    WRITTEN_DATE,
    /** A month of the calendar, such as 2023-04. */
    MONTH,
    /** A decimal number. */
    NUMBER,
    /** A whole number. */
    WHOLE,
    /** Yes or no. */
    FLAG,
    /** Web addresses, one to a line, each optionally followed by a label. */
    LINKS,
    /** One of a few, all of them in sight. */
    ONE_OF,
    /** One of many. */
    CHOICE,
    /** Any number of tags. */
    TAGS;

    /** @throws IllegalStateException if no field can be made for a component of that type */
    static FieldType of(RecordComponent component) {
        OptionSource options = OptionSource.of(component);
        if (options != OptionSource.NOTHING) return options.enteredAs();
        return switch (component.getType().getSimpleName()) {
            case "Text" -> TEXT;
            case "Name", "Label", "Post" -> LINE;
            case "TargetDate" -> WRITTEN_DATE;
            case "YearMonth" -> MONTH;
            case "Quantity" -> NUMBER;
            case "Integer" -> WHOLE;
            case "Boolean" -> FLAG;
            case "List" -> LINKS;
            default -> throw new IllegalStateException("No type of field is known for " + component);
        };
    }
}
