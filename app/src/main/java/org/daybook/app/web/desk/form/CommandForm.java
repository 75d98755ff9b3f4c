package org.daybook.app.web.desk.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.shared.workstream.WorkstreamEvent;

/**
 * What a command asks for.
 *
 * @param command its name in kebab-case
 * @param records the event that it makes
 * @param title what one does with it ("Reschedule the deliverable")
 * @param subject the field that holds the thing it is about; empty where it is about none that is there
 * @param fields the others
 * @param keepers who may
 */
public record CommandForm(
        String command,
        Class<? extends WorkstreamEvent> records,
        Part part,
        String title,
        String subject,
        List<Field> fields,
        Set<Keeper> keepers) {

    public CommandForm {
        fields = List.copyOf(fields);
        keepers = Set.copyOf(keepers);
    }

    public boolean isAboutAThing() {
        return !subject.isEmpty();
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
