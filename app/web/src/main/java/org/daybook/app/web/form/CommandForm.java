package org.daybook.app.web.form;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.app.web.openapi.RecordSchemas;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamEvent;

/**
 * The form for a command. Its fields are the components of the command's record: their types say how they are entered, the
 * record itself says what is required, and only the words are written here.
 *
 * @param command its name in kebab-case
 * @param records the event that it makes
 * @param title what the person does with it ("Reschedule the deliverable")
 * @param subject the field that names the item it is about; empty where it adds one or is about the workstream
 * @param fields the others
 * @param editors who may use it
 */
public record CommandForm(
        String command,
        Class<? extends WorkstreamEvent> records,
        Part part,
        String title,
        String subject,
        List<FormField> fields,
        Set<EditorRole> editors) {

    public CommandForm {
        fields = List.copyOf(fields);
        editors = Set.copyOf(editors);
    }

    /** A form about an item of the slide, which the first component of the command names. */
    static CommandForm about(
            Class<? extends Record> command, Class<? extends WorkstreamEvent> records, Part part, String title) {
        return of(command, records, part, title, command.getRecordComponents()[0].getName());
    }

    /** A form that adds an item, whose id the server makes, or is about the workstream itself. */
    static CommandForm adding(
            Class<? extends Record> command, Class<? extends WorkstreamEvent> records, Part part, String title) {
        return of(command, records, part, title, "");
    }

    private static CommandForm of(
            Class<? extends Record> command,
            Class<? extends WorkstreamEvent> records,
            Part part,
            String title,
            String subject) {
        List<RecordComponent> components = List.of(command.getRecordComponents());
        boolean named = !subject.isEmpty() || components.getFirst().getType() == LocalId.class;
        List<String> required = RecordSchemas.required(command);
        List<FormField> fields = components.stream()
                .skip(named ? 1 : 0)
                .map(component -> FormField.of(component, required.contains(component.getName())))
                .toList();
        String name =
                command.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return new CommandForm(
                name, records, part, title, subject, fields, Set.of(EditorRole.OWNER, EditorRole.OFFICE));
    }

    CommandForm field(String name, String label) {
        return field(name, label, "");
    }

    /** The same with other words beside a field. */
    CommandForm field(String name, String label, String hint) {
        List<FormField> worded = fields.stream()
                .map(field -> field.name().equals(name) ? field.worded(label, hint) : field)
                .toList();
        return new CommandForm(command, records, part, title, subject, worded, editors);
    }

    /** The same with that field last. */
    CommandForm last(String name) {
        Stream<FormField> others = fields.stream().filter(field -> !field.name().equals(name));
        List<FormField> ordered = Stream.concat(others, field(name).stream()).toList();
        return new CommandForm(command, records, part, title, subject, ordered, editors);
    }

    /** The same for that role only. */
    CommandForm editedBy(EditorRole editor) {
        return new CommandForm(command, records, part, title, subject, fields, Set.of(editor));
    }

    public boolean isAboutAThing() {
        return !subject.isEmpty();
    }

    public Optional<FormField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
