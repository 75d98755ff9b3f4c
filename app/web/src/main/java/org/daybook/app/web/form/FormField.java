package org.daybook.app.web.form;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.daybook.app.web.openapi.RecordSchemas;

/**
 * One field of a form, derived from a component of the command's record.
 *
 * @param name that of the component
 * @param label what it is called on the page
 * @param hint what to enter; empty where the label says it
 * @param value the type of the component or, of a list, of its items
 * @param parts the columns of rows, the fields of a group, or the components that one choice fills; else none
 */
public record FormField(
        String name,
        FieldType type,
        String label,
        String hint,
        boolean required,
        OptionSource options,
        Class<?> value,
        List<FormField> parts) {

    private static final String DATES = "As you would write it in a paper: 30 June 2027, 06/27, Q4 26/27, ongoing, TBC";
    private static final String ADDRESSES = "Web addresses, one on each line, each followed by a space and a title";
    private static final String ENTRIES =
            "Open an entry in the history or the replay and copy the address of its page here";

    public FormField {
        parts = List.copyOf(parts);
    }

    /** One field for each component of a record, in their order. */
    static List<FormField> all(Class<? extends Record> record) {
        List<String> required = RecordSchemas.required(record);
        return Stream.of(record.getRecordComponents())
                .map(component -> of(component, required.contains(component.getName())))
                .toList();
    }

    /** With the words that the component has in most forms. */
    private static FormField of(RecordComponent component, boolean required) {
        String name = component.getName();
        ComponentKind kind = ComponentKind.of(component);
        // Whether a tag is set or removed is always chosen, though the command has a default.
        boolean asked = required || kind.options() == OptionSource.MARK_OR_NOT;
        List<FormField> parts = kind.type().hasFields() ? all(kind.value().asSubclass(Record.class)) : List.of();
        FormField plain = new FormField(
                name, kind.type(), inWords(name), hint(kind.type()), asked, kind.options(), kind.value(), parts);
        return switch (name) {
            case "first" -> plain.worded("First month", "Such as 2027-01");
            case "last" -> plain.worded("Last month", "Such as 2027-06");
            case "marked" -> plain.worded("These tags are", "");
            default -> plain;
        };
    }

    /** One choice that fills several components. */
    static FormField joining(String name, String label, OptionSource options, List<FormField> parts) {
        boolean required = parts.stream().anyMatch(FormField::required);
        return new FormField(name, FieldType.JOINED, label, "", required, options, String.class, parts);
    }

    /** The name, within its group, of one choice that fills the parts of the group. */
    static final String CHOICE = "choice";

    /** A group whose parts one choice fills. */
    FormField choosingParts(OptionSource others) {
        FormField choice = joining(CHOICE, label, others, parts);
        FormField optional =
                new FormField(CHOICE, FieldType.JOINED, label, hint, required, others, String.class, choice.parts());
        return new FormField(name, type, label, hint, required, options, value, List.of(optional));
    }

    /** The same group, one of whose parts is chosen together with another one: its value is "other|part". */
    FormField joiningPart(String part, String other, String newLabel, String newHint, OptionSource others) {
        List<FormField> both = Stream.of(other, part).map(this::part).toList();
        return withPart(
                part,
                field -> new FormField(
                        part, FieldType.JOINED, newLabel, newHint, field.required(), others, String.class, both));
    }

    private FormField part(String called) {
        return parts.stream()
                .filter(one -> one.name().equals(called))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no part " + called));
    }

    private static String hint(FieldType type) {
        return switch (type) {
            case WRITTEN_DATE -> DATES;
            case LINKS -> ADDRESSES;
            case ENTRY -> ENTRIES;
            case ENTRIES -> ENTRIES + ", one on each line";
            case LINES -> "One on each line";
            case TEXT,
                    LONG_TEXT,
                    LINE,
                    DATE,
                    TIME,
                    MONTH,
                    NUMBER,
                    WHOLE,
                    FLAG,
                    ONE_OF,
                    CHOICE,
                    MANY_OF,
                    TAGS,
                    JOINED,
                    ROWS,
                    GROUP,
                    HIDDEN -> "";
        };
    }

    /** "Terms of reference" of "termsOfReference". */
    private static String inWords(String name) {
        String words = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    FormField worded(String newLabel, String newHint) {
        String kept = newHint.isEmpty() && isRead() ? hint : newHint;
        return new FormField(name, type, newLabel, kept, required, options, value, parts);
    }

    /** Whether how it is read has to be said whatever it is called. */
    private boolean isRead() {
        return type == FieldType.WRITTEN_DATE || type == FieldType.ENTRY || type == FieldType.ENTRIES;
    }

    FormField choosing(OptionSource others) {
        return new FormField(name, others.enteredAs(), label, hint, required, others, value, parts);
    }

    FormField tall() {
        return new FormField(name, FieldType.LONG_TEXT, label, hint, required, options, value, parts);
    }

    FormField withPart(String part, UnaryOperator<FormField> change) {
        List<FormField> changed = parts.stream()
                .map(one -> one.name().equals(part) ? change.apply(one) : one)
                .toList();
        return new FormField(name, type, label, hint, required, options, value, changed);
    }

    /** The same under the name that it has within rows or a group: "agenda[0].heading". */
    public FormField within(String path) {
        return new FormField(path + "." + name, type, label, hint, required, options, value, parts);
    }

    /** Its parts under the names that they have within the group, or within that row. */
    public List<FormField> partsWithin(String path) {
        return parts.stream().map(part -> part.within(path)).toList();
    }

    /** The name of its component: "heading" of "agenda[0].heading". */
    public String component() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Its name without the number of a row: "agenda.heading". */
    public String path() {
        return name.replaceAll("\\[\\d+]", "");
    }

    /** Whether its value is selected rather than typed. */
    public boolean isChosen() {
        return options != OptionSource.NOTHING;
    }

    /** Whether there are several inputs, which a legend names together. */
    public boolean grouped() {
        return type == FieldType.ONE_OF || hasBoxes();
    }

    /** Whether any number of its options can be chosen. */
    public boolean hasBoxes() {
        return type == FieldType.TAGS || type == FieldType.MANY_OF;
    }
}
