package org.daybook.app.web.form.typed;

import java.util.List;
import java.util.stream.IntStream;
import org.daybook.app.web.form.FieldType;
import org.daybook.app.web.form.FormField;

/** The rows of a field into which something was typed. */
final class TypedRows {

    private TypedRows() {}

    /** Their names in order, "agenda[0]" and so on. A row of which only the hidden id is left has been emptied. */
    static List<String> of(FormInput typed, FormField field) {
        return IntStream.range(0, typed.rows(field.name()))
                .mapToObj(row -> field.name() + "[" + row + "]")
                .filter(row -> field.parts().stream()
                        .filter(part -> part.type() != FieldType.HIDDEN)
                        .anyMatch(part -> typed.says(part.within(row))))
                .toList();
    }
}
