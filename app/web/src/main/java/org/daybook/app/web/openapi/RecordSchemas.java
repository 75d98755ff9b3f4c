package org.daybook.app.web.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.command.http.StrictBody;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.correction.ReplacementCommand;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes records as the write API reads them. Required fields are not declared twice: they are found by asking the
 * record.
 */
public final class RecordSchemas {

    private static final int MOST_ITEMS = 200;

    /** What another component, which the example leaves out, can take the place of. */
    private static final Set<String> REPLACED = Set.of("EstablishBoard.programme");

    private RecordSchemas() {}

    static JsonSchema of(Class<? extends Record> type) {
        JsonSchema schema = object();
        for (RecordComponent component : type.getRecordComponents()) {
            schema.addProperty(component.getName(), of(component.getGenericType()));
        }
        List<String> required = required(type);
        if (!required.isEmpty()) schema.setRequired(required);
        return schema;
    }

    /** What the record refuses to do without, though all else is right; not what another component can take the place of. */
    public static List<String> required(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !REPLACED.contains(type.getSimpleName() + "." + name))
                .filter(name -> isRequired(type, name))
                .toList();
    }

    private static boolean isRequired(Class<? extends Record> type, String name) {
        ObjectNode example = Examples.of(type);
        example.remove(name);
        try {
            StrictBody.bind(example, type, Examples.DAY);
            return false;
        } catch (InvalidValue e) {
            return e.field().equals(name);
        }
    }

    private static Schema<?> of(Type type) {
        if (type instanceof ParameterizedType list) {
            Schema<?> items = of(list.getActualTypeArguments()[0]);
            return ((JsonSchema) new JsonSchema().typesItem("array").items(items)).maxItems(MOST_ITEMS);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == ReplacementCommand.class) return replacement();
        if (plain == TargetDate.class) return targetDate();
        if (plain.isEnum()) return words(plain);
        if (plain.isRecord() && plain.getRecordComponents().length > 1) {
            return of(plain.asSubclass(Record.class));
        }
        return scalar(plain);
    }

    private static Schema<?> scalar(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "Boolean" -> new JsonSchema().typesItem("boolean");
            case "Integer" -> new JsonSchema().typesItem("integer").format("int32");
            case "Long" -> new JsonSchema().typesItem("integer").format("int64");
            case "Text" -> text(Text.MOST).description("With line breaks and tabs, no other control characters.");
            case "Name" -> text(Name.MOST).description("One line.");
            case "Post" -> text(Post.MOST).description("A post, one line; never a personal name.");
            case "Label" -> text(Label.MOST).description("One line.");
            case "LocalId" -> string().pattern("^[A-Za-z0-9._-]{1,64}$");
            case "LocalDate" -> string().format("date");
            case "YearMonth" -> string().pattern("^[0-9]{4}-[0-9]{2}$").description("A month.");
            case "AccountId", "BoardId", "DecisionId", "MeetingId", "ProgrammeId", "WorkstreamId", "UUID" ->
                string().format("uuid");
            case "Quantity" ->
                ((JsonSchema) string().typesItem("number"))
                        .pattern("^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$")
                        .description("A decimal number; its digits are kept as written.");
            default -> string();
        };
    }

    private static Schema<?> targetDate() {
        Schema<?> words = text(Label.MOST)
                .description("As people write it, day before month: a day, week, month, quarter, year or range,"
                        + " \"by the end of June 2023\", \"Aug-12 onwards\", \"Ongoing\", \"TBC\", or a condition in"
                        + " words. Without a year the next one within nine months of effectiveOn is meant.");
        JsonSchema chosen = object();
        chosen.description(
                "One of the readings offered with ambiguous-date, or another in which the words can be read.");
        chosen.addProperty("written", text(Label.MOST).description("The words as written."));
        chosen.addProperty("first", string().format("date"));
        chosen.addProperty("last", string().format("date"));
        chosen.setRequired(List.of("written"));
        return new JsonSchema().anyOf(List.of(words, chosen));
    }

    private static Schema<?> replacement() {
        JsonSchema schema = object();
        schema.addProperty("command", string().description("The name of the command, such as record-progress."));
        schema.addProperty("body", new JsonSchema().typesItem("object").description("The fields of that command."));
        schema.addProperty(
                "effectiveOn",
                string().format("date")
                        .description("The day from which the replacement holds; absent: that of the entry. Required"
                                + " where the body has a target date that depends on it, such as 14 Aug."));
        schema.setRequired(List.of("command", "body"));
        return schema;
    }

    private static Schema<?> words(Class<?> type) {
        JsonSchema schema = (JsonSchema) string();
        for (Object word : type.getEnumConstants()) schema.addEnumItemObject(word.toString());
        return schema;
    }

    static JsonSchema object() {
        JsonSchema schema = new JsonSchema();
        schema.typesItem("object");
        schema.setAdditionalProperties(false);
        return schema;
    }

    static Schema<?> string() {
        return new JsonSchema().typesItem("string");
    }

    private static Schema<?> text(int most) {
        return string().minLength(1).maxLength(most);
    }
}
