package org.daybook.app.web.form.typed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.daybook.app.web.form.CommandForm;
import org.daybook.app.web.form.FieldType;
import org.daybook.app.web.form.FormField;
import org.daybook.shared.rejection.Problem;

/**
 * A form to be shown: with what was typed, its options, and its errors.
 *
 * @param path to which it is sent
 * @param thing what it is about on the desk; empty where it is about none
 * @param about the same in words
 * @param heldFrom the day from which what it says is to hold unless it names another
 * @param key under which it is sent: sent again, it is recorded once
 * @param seen the version that the person has seen; absent where the form opens an aggregate
 * @param options of each field, by its path
 * @param keptAt when what is in it was kept as a draft; absent where it was not
 * @param problem why it was not recorded; absent where nothing was wrong yet
 */
public record FormView(
        CommandForm form,
        String path,
        String thing,
        String about,
        FormInput typed,
        LocalDate heldFrom,
        String key,
        Long seen,
        Map<String, List<Option>> options,
        Instant keptAt,
        Problem problem) {

    /** The empty rows that a form shows, so that some can be filled in without script. */
    private static final int SPARE_ROWS = 2;

    /** Its id on the page. */
    public String id() {
        return id(form.command(), thing);
    }

    public static String id(String command, String thing) {
        return "form-" + command + (thing.isEmpty() ? "" : "-" + thing);
    }

    public String id(FormField field) {
        return id() + "-" + field.name().replace("[", "-").replace("].", "-").replace('.', '-');
    }

    /** How what was typed into a field for a date is read. */
    public DateReading date(FormField field) {
        return DateReading.of(typed.one(field.name()), typed.one(FormInput.EFFECTIVE_ON), heldFrom);
    }

    public List<Option> options(FormField field) {
        return options.getOrDefault(field.path(), List.of());
    }

    /** The words of the option chosen in a field; empty where none of its options is. */
    public String chosen(FormField field) {
        return options(field).stream()
                .filter(option -> option.value().equals(typed.one(field.name())))
                .map(Option::words)
                .findFirst()
                .orElse("");
    }

    /** Whether the page that leads here has already settled what the form is about. */
    public boolean settles(FormField field) {
        return field.name().equals(form.subject())
                && wrong(field) == null
                && !chosen(field).isEmpty();
    }

    /** The fields of each row, under the names that they have there: those that were filled in, and some that are empty. */
    public List<List<FormField>> rows(FormField field) {
        return IntStream.range(0, typed.rows(field.name()) + SPARE_ROWS)
                .mapToObj(row -> field.partsWithin(field.name() + "[" + row + "]"))
                .toList();
    }

    /** The same with a row more of a field than was sent, so that one is added even while those shown are still empty. */
    public FormView addingRow(String field, int sent) {
        return new FormView(
                form,
                path,
                thing,
                about,
                typed.withRows(field, sent + 1 - SPARE_ROWS),
                heldFrom,
                key,
                seen,
                options,
                keptAt,
                problem);
    }

    /** The fields of a group, under the names that they have there. */
    public List<FormField> parts(FormField field) {
        return field.partsWithin(field.name());
    }

    /** What was wrong with a field, as a sentence about its label; absent where nothing was. */
    public String wrong(FormField field) {
        if (!isWrong(field)) return null;
        String said = problem.detail();
        if (said.equals(problem.field() + " " + Missing.IS_REQUIRED + "."))
            return Missing.of(field.label(), field.isChosen());
        return said.startsWith(problem.field() + " ")
                ? field.label() + said.substring(problem.field().length())
                : said;
    }

    /** Whether the problem names the field itself or, as in "links[0].url", a part of it that is no field. */
    private boolean isWrong(FormField field) {
        if (problem == null || problem.field() == null) return false;
        String at = problem.field();
        if (at.equals(field.name())) return true;
        if (field.type() == FieldType.JOINED) return field.parts().stream().anyMatch(part -> at.equals(part.name()));
        boolean within = at.startsWith(field.name() + ".") || at.startsWith(field.name() + "[");
        return within && (field.parts().isEmpty() || leaf(field, at) == null);
    }

    /** The field at fault within rows or a group; absent where there is none. */
    private FormField leaf(FormField field, String at) {
        return (field.type() == FieldType.ROWS ? rows(field) : List.of(parts(field)))
                .stream()
                        .flatMap(List::stream)
                        .filter(part -> part.type() != FieldType.HIDDEN)
                        .filter(part -> at.equals(part.name())
                                || at.startsWith(part.name() + ".")
                                || at.startsWith(part.name() + "["))
                        .findFirst()
                        .orElse(null);
    }

    /** The field that is at fault; absent where none is. */
    public FormField fieldAtFault() {
        if (problem == null || problem.field() == null) return null;
        for (FormField field : form.fields()) {
            if (isWrong(field)) return field;
            FormField leaf = field.parts().isEmpty() ? null : leaf(field, problem.field());
            if (leaf != null) return leaf;
        }
        return null;
    }

    /** What was wrong with the day from which it is to hold; absent where nothing was. */
    public String wrongDay() {
        if (problem == null || !FormInput.EFFECTIVE_ON.equals(problem.field())) return null;
        return problem.detail().replaceFirst("^" + FormInput.EFFECTIVE_ON + " ", "The effective date ");
    }

    /** Whether it was refused because others had recorded something since the page was shown. */
    public boolean isStale() {
        return problem != null && problem.status() == Keys.STALE;
    }

    /** Whether it holds what was typed before, and so should be in sight. */
    public boolean hasDraft() {
        return keptAt != null;
    }

    /** Whether the optional day from which it holds is of use to see at once. */
    public boolean earlier() {
        return !typed.one(FormInput.EFFECTIVE_ON).isEmpty()
                || problem != null && FormInput.EFFECTIVE_ON.equals(problem.field());
    }

    /** @param seenNow absent where the form opens an aggregate */
    public FormView refused(Problem why, Long seenNow) {
        String next = Keys.after(why, key);
        return new FormView(form, path, thing, about, typed, heldFrom, next, seenNow, options, keptAt, why);
    }

    public FormView heldFrom(LocalDate day) {
        return new FormView(form, path, thing, about, typed, day, key, seen, options, keptAt, problem);
    }
}
