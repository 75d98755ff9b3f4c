package org.daybook.app.web.form.typed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daybook.app.web.form.FieldType;
import org.daybook.app.web.form.FormField;
import org.daybook.app.web.form.OptionSource;
import tools.jackson.databind.JsonNode;

/** What a form would have to hold to say the same as something recorded: an entry to be corrected, or what is in force. */
final class StoredInput {

    private static final String ADDRESS = "/workstreams/%s/replay?entry=%s";

    private final Map<String, List<String>> values = new TreeMap<>();

    private StoredInput() {}

    static FormInput of(List<FormField> fields, JsonNode said) {
        StoredInput stored = new StoredInput();
        stored.put(fields, said);
        return new FormInput(stored.values);
    }

    private void put(List<FormField> fields, JsonNode said) {
        for (FormField field : fields) {
            JsonNode value = field.type() == FieldType.JOINED ? said : said.get(field.component());
            if (value != null && !value.isNull()) put(field, value);
        }
    }

    private void put(FormField field, JsonNode said) {
        String name = field.name();
        switch (field.type()) {
            case ROWS -> {
                for (int row = 0; row < said.size(); row++)
                    put(field.partsWithin(name + "[" + row + "]"), said.get(row));
            }
            case GROUP -> put(field.partsWithin(name), said);
            case WRITTEN_DATE -> {
                values.put(name, List.of(said.path("asWritten").asString()));
                values.put(name + FormInput.CHOSEN, List.of(days(said)));
            }
            case FLAG -> values.put(name, said.booleanValue() ? List.of("true") : List.of());
            case LINKS ->
                values.put(name, lines(said, link -> (link.get("url").asString() + " "
                                + link.path("label").asString(""))
                        .strip()));
            case LINES -> values.put(name, lines(said, JsonNode::asString));
            case ENTRY -> values.put(name, List.of(address(said)));
            case ENTRIES -> values.put(name, lines(said, StoredInput::address));
            case MANY_OF ->
                values.put(name, said.valueStream().map(JsonNode::asString).toList());
            case TAGS ->
                values.put(
                        name,
                        said.valueStream()
                                .map(tag -> tag.get("group").asString()
                                        + FormBody.BETWEEN
                                        + tag.get("tag").asString())
                                .toList());
            case CHOICE -> {
                JsonNode chosen = field.options() == OptionSource.UPDATES ? said.path("number") : said;
                values.put(name, List.of(chosen.asString()));
            }
            case JOINED ->
                values.put(
                        name,
                        List.of(field.parts().stream()
                                .map(part -> said.path(part.name()).asString(""))
                                .collect(Collectors.joining(FormBody.BETWEEN))));
            case TEXT, LONG_TEXT, LINE, DATE, TIME, MONTH, NUMBER, WHOLE, ONE_OF, HIDDEN ->
                values.put(name, List.of(said.asString()));
        }
    }

    private static String days(JsonNode date) {
        return date.path("first").asString("") + "/" + date.path("last").asString("");
    }

    private static List<String> lines(JsonNode said, java.util.function.Function<JsonNode, String> line) {
        return List.of(said.valueStream().map(line).collect(Collectors.joining("\n")));
    }

    private static String address(JsonNode entry) {
        return ADDRESS.formatted(
                entry.get("workstream").asString(), entry.get("entry").asString());
    }
}
