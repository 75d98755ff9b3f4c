package org.daybook.app.web.form;

import java.lang.reflect.RecordComponent;
import java.util.Locale;

/**
 * One field of a form, derived from a component of the command's record.
 *
 * @param name that of the component
 * @param hint what to enter; empty where the label says it
 */
public record FormField(
        String name, FieldType type, String label, String hint, boolean required, OptionSource options) {

    private static final String DATES = "As you would write it in a paper: 30 June 2027, 06/27, Q4 26/27, ongoing, TBC";
    private static final String ADDRESSES = "Web addresses, one on each line, each followed by a space and a title";

    /** With the words that the component has in most forms. */
    static FormField of(RecordComponent component, boolean required) {
        String name = component.getName();
        OptionSource options = OptionSource.of(component);
        // Whether a tag is set or removed is always chosen, though the command has a default.
        boolean asked = required || options == OptionSource.MARK_OR_NOT;
        FormField plain = new FormField(name, FieldType.of(component), "", "", asked, options);
        return switch (name) {
            case "reason" -> plain.worded("Reason", "");
            case "targetDate" -> plain.worded("Target date", DATES);
            case "first" -> plain.worded("First month", "Such as 2027-01");
            case "last" -> plain.worded("Last month", "Such as 2027-06");
            case "links" -> plain.worded("Links", ADDRESSES);
            case "marked" -> plain.worded("These tags are", "");
            default -> plain.worded(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), "");
        };
    }

    FormField worded(String newLabel, String newHint) {
        return new FormField(name, type, newLabel, newHint, required, options);
    }

    /** Whether its value is selected rather than typed. */
    public boolean isChosen() {
        return options != OptionSource.NOTHING;
    }

    /** Whether there are several inputs, which a legend names together. */
    public boolean grouped() {
        return type == FieldType.ONE_OF || type == FieldType.TAGS;
    }
}
