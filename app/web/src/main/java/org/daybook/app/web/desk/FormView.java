package org.daybook.app.web.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daybook.app.web.form.CommandForm;
import org.daybook.app.web.form.DateReading;
import org.daybook.app.web.form.FormField;
import org.daybook.app.web.form.FormInput;
import org.daybook.app.web.form.Missing;
import org.daybook.app.web.form.Option;
import org.daybook.shared.rejection.Problem;

/**
 * A form to be shown: with what was typed, its options, and its errors.
 *
 * @param thing what it is about; empty where it is about none
 * @param about the same in words
 * @param heldFrom the day from which what it says is to hold unless it names another
 * @param key under which it is sent: sent again, it is recorded once
 * @param seen the version of the workstream that the person has seen
 * @param keptAt when what is in it was kept as a draft; absent where it was not
 * @param problem why it was not recorded; absent where nothing was wrong yet
 */
record FormView(
        CommandForm form,
        String thing,
        String about,
        FormInput typed,
        LocalDate heldFrom,
        String key,
        long seen,
        Map<String, List<Option>> options,
        Instant keptAt,
        Problem problem) {

    /** Its id on the page. */
    public String id() {
        return id(form.command(), thing);
    }

    static String id(String command, String thing) {
        return "form-" + command + (thing.isEmpty() ? "" : "-" + thing);
    }

    public String id(FormField field) {
        return id() + "-" + field.name();
    }

    /** How what was typed into a field for a date is read. */
    public DateReading date(FormField field) {
        return DateReading.of(typed.one(field.name()), typed.one(FormInput.EFFECTIVE_ON), heldFrom);
    }

    /** What was wrong with a field, as a sentence about its label; absent where nothing was. */
    public String wrong(FormField field) {
        if (problem == null || !field.name().equals(wrongField())) return null;
        String said = problem.detail();
        if (field.name().equals(problem.field()) && said.equals(field.name() + " is required."))
            return Missing.of(field.label(), field.isChosen());
        return said.startsWith(problem.field() + " ")
                ? field.label() + said.substring(problem.field().length())
                : said;
    }

    /** Whether the error is about one of its fields and shown there. */
    public boolean wrongInAField() {
        return problem != null && form.field(wrongField()).isPresent() || wrongDay() != null;
    }

    /** What was wrong with the day from which it is to hold; absent where nothing was. */
    public String wrongDay() {
        if (problem == null || !FormInput.EFFECTIVE_ON.equals(problem.field())) return null;
        return problem.detail().replaceFirst("^" + FormInput.EFFECTIVE_ON + " ", "The effective date ");
    }

    /** The first name of the path: "links[0].url" is about the links. */
    private String wrongField() {
        String field = problem.field();
        return field == null ? "" : field.replaceFirst("[.\\[].*", "");
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

    FormView refused(Problem why, long seenNow) {
        String next = Keys.after(why, key);
        return new FormView(form, thing, about, typed, heldFrom, next, seenNow, options, keptAt, why);
    }

    FormView heldFrom(LocalDate day) {
        return new FormView(form, thing, about, typed, day, key, seen, options, keptAt, problem);
    }
}
