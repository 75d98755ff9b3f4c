package org.daybook.app.web.form.typed;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.app.web.form.CommandForm;
import org.daybook.app.web.form.FieldType;
import org.daybook.app.web.form.FormField;
import org.daybook.shared.text.TypedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was typed into a form, field by field as the browser sends it. The API shows drafts in this form, under the
 * schema name Typed. A field within a row is called "agenda[0].heading", one within a group "place.room".
 */
@Schema(name = "Typed")
public record FormInput(Map<String, List<String>> values) {

    public static final FormInput NOTHING = new FormInput(Map.of());

    /** The day from which an entry is to hold, which every form may ask for. */
    public static final String EFFECTIVE_ON = "effectiveOn";

    /** Behind the name of a date's field: the days chosen of those that its words may mean, first and last. */
    public static final String CHOSEN = "-chosen";

    /** Behind the name of a date's field: the words for which that was offered. */
    public static final String OFFERED_FOR = "-offered-for";

    /** More rows than anybody types, so that a number in a name cannot fill the memory. */
    private static final int MOST_ROWS = 1_000;

    public FormInput {
        Map<String, List<String>> copy = new TreeMap<>();
        values.forEach((name, typed) -> copy.put(name, List.copyOf(typed)));
        values = Map.copyOf(copy);
    }

    /** Empty where nothing was typed; lines end as they do in entries, not as browsers send them. */
    public String one(String name) {
        List<String> typed = values.getOrDefault(name, List.of());
        return typed.isEmpty() ? "" : TypedText.lines(typed.getFirst()).strip();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean holds(String name, String value) {
        return all(name).contains(value);
    }

    /** How many rows were sent of a field, empty ones included. */
    public int rows(String name) {
        Pattern row = Pattern.compile(Pattern.quote(name) + "\\[(\\d{1,3})].*");
        return values.keySet().stream()
                .map(row::matcher)
                .filter(Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(1)) + 1)
                .filter(rows -> rows <= MOST_ROWS)
                .max()
                .orElse(0);
    }

    /** Whether anything was typed into a field of the form. */
    public boolean saysAnything(CommandForm form) {
        return !one(EFFECTIVE_ON).isEmpty()
                || form.fields().stream()
                        .filter(field -> !field.name().equals(form.subject()))
                        .anyMatch(this::says);
    }

    /** Whether anything was typed into a field, into a row of it or into a part. */
    boolean says(FormField field) {
        return values.keySet().stream().filter(name -> isOf(name, field.name())).anyMatch(name -> !one(name)
                .isEmpty());
    }

    /** What of it belongs to the form, to be kept. */
    public FormInput of(CommandForm form) {
        Map<String, List<String>> kept = new TreeMap<>(values);
        kept.keySet()
                .removeIf(name -> !name.equals(EFFECTIVE_ON)
                        && form.fields().stream().noneMatch(field -> isOf(name, field.name())));
        return new FormInput(kept);
    }

    private static boolean isOf(String name, String field) {
        return name.equals(field)
                || name.equals(field + CHOSEN)
                || name.equals(field + OFFERED_FOR)
                || name.startsWith(field + "[")
                || name.startsWith(field + ".");
    }

    /** The same with other values in some fields. */
    public FormInput with(Map<String, List<String>> others) {
        Map<String, List<String>> all = new TreeMap<>(values);
        all.putAll(others);
        return new FormInput(all);
    }

    /** The same with at least that many rows of a field; those that were not typed are empty. */
    FormInput withRows(String field, int rows) {
        return rows <= rows(field) ? this : with(Map.of(field + "[" + (rows - 1) + "].", List.of("")));
    }

    /** The same without empty rows, so that the rows of a page are those of its command. */
    public FormInput compact(CommandForm form) {
        Map<String, List<String>> all = new TreeMap<>(values);
        for (FormField field : form.fields()) {
            if (field.type() != FieldType.ROWS) continue;
            all.keySet().removeIf(name -> name.startsWith(field.name() + "["));
            int next = 0;
            for (String row : TypedRows.of(this, field)) {
                String to = field.name() + "[" + next++ + "]";
                values.forEach((name, typed) -> {
                    if (name.startsWith(row + ".")) all.put(to + name.substring(row.length()), typed);
                });
            }
        }
        return new FormInput(all);
    }

    /**
     * The fields of the command. What cannot be what it should be is handed on as it was typed, and refused where every
     * other request would be.
     *
     * @param thing what the form is about; ignored where it is about none, or asks for it itself
     */
    public ObjectNode body(CommandForm form, String thing) {
        return FormBody.of(form, thing, this);
    }

    /** What a form would have to hold for it to make that entry: by which an entry is put right. */
    public static FormInput from(CommandForm form, JsonNode event) {
        return from(form.fields(), event);
    }

    /** The same for some fields. */
    public static FormInput from(List<FormField> fields, JsonNode said) {
        return StoredInput.of(fields, said);
    }
}
