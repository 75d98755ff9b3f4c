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
            String name = field.name().substring(field.name().lastIndexOf('.') + 1);
            JsonNode value = field.type() == FieldType.JOINED ? said : said.get(name);
            if (value != null && !value.isNull()) put(field, value);
        }
    }

    private void put(FormField field, JsonNode said) {
        switch (field.type()) {
            case ROWS -> {
                for (int row = 0; row < said.size(); row++)
                    put(within(field, field.name() + "[" + row + "]"), said.get(row));
            }
            case GROUP -> put(within(field, field.name()), said);
            case WRITTEN_DATE -> {
                values.put(field.name(), List.of(said.path("asWritten").asString()));
                values.put(field.name() + FormInput.CHOSEN, List.of(days(said)));
            }
            case TEXT,
                    LONG_TEXT,
                    LINE,
                    LINES,
                    DATE,
                    TIME,
                    MONTH,
                    NUMBER,
                    WHOLE,
                    FLAG,
                    LINKS,
                    ENTRY,
                    ENTRIES,
                    ONE_OF,
                    CHOICE,
                    MANY_OF,
                    TAGS,
                    JOINED,
                    HIDDEN -> values.put(field.name(), typed(field, said));
        }
    }

    private static List<FormField> within(FormField field, String path) {
        return field.parts().stream().map(part -> part.within(path)).toList();
    }

    private static String days(JsonNode date) {
        return date.path("first").asString("") + "/" + date.path("last").asString("");
    }

    private static List<String> typed(FormField field, JsonNode said) {
        return switch (field.type()) {
            case FLAG -> said.booleanValue() ? List.of("true") : List.of();
            case LINKS ->
                lines(said, link -> (link.get("url").asString() + " "
                                + link.path("label").asString(""))
                        .strip());
            case LINES -> lines(said, JsonNode::asString);
            case ENTRY -> List.of(address(said));
            case ENTRIES -> lines(said, StoredInput::address);
            case MANY_OF -> said.valueStream().map(JsonNode::asString).toList();
            case TAGS ->
                said.valueStream()
                        .map(tag -> tag.get("group").asString()
                                + FormBody.BETWEEN
                                + tag.get("tag").asString())
                        .toList();
            case CHOICE ->
                List.of(
                        field.options() == OptionSource.UPDATES
                                ? said.path("number").asString()
                                : said.asString());
            case JOINED ->
                List.of(field.parts().stream()
                        .map(part -> said.path(part.name()).asString(""))
                        .collect(Collectors.joining(FormBody.BETWEEN)));
            case TEXT, LONG_TEXT, LINE, DATE, TIME, MONTH, NUMBER, WHOLE, ONE_OF, HIDDEN -> List.of(said.asString());
            case WRITTEN_DATE, ROWS, GROUP -> throw new IllegalStateException(field.type() + " has several values");
        };
    }

    private static List<String> lines(JsonNode said, java.util.function.Function<JsonNode, String> line) {
        return List.of(said.valueStream().map(line).collect(Collectors.joining("\n")));
    }

    private static String address(JsonNode entry) {
        return ADDRESS.formatted(
                entry.get("workstream").asString(), entry.get("entry").asString());
    }
}
