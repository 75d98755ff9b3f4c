package org.daybook.app.web.form;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.shared.contract.Json;
import org.daybook.shared.text.TypedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was typed into a form, field by field as the browser sends it. The API shows drafts in this form, under the
 * schema name Typed.
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

    private static final String GROUP_FROM_TAG = "|";

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

    public boolean holds(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    /** Whether anything was typed into a field of the form. */
    public boolean saysAnything(CommandForm form) {
        return !one(EFFECTIVE_ON).isEmpty()
                || form.fields().stream().anyMatch(field -> !one(field.name()).isEmpty());
    }

    /** What of it belongs to the form, to be kept. */
    public FormInput of(CommandForm form) {
        Map<String, List<String>> kept = new TreeMap<>();
        for (FormField field : form.fields()) {
            keep(field.name(), kept);
            if (field.type() == FieldType.WRITTEN_DATE) {
                keep(field.name() + CHOSEN, kept);
                keep(field.name() + OFFERED_FOR, kept);
            }
        }
        keep(EFFECTIVE_ON, kept);
        return new FormInput(kept);
    }

    private void keep(String name, Map<String, List<String>> kept) {
        if (values.containsKey(name)) kept.put(name, values.get(name));
    }

    /**
     * The fields of the command. What cannot be what it should be is handed on as it was typed, and refused where every
     * other request would be.
     *
     * @param thing what the form is about; ignored where it is about none
     */
    public ObjectNode body(CommandForm form, String thing) {
        ObjectNode body = Json.mapper().createObjectNode();
        if (form.isAboutAThing()) body.put(form.subject(), thing);
        for (FormField field : form.fields()) put(field, body);
        return body;
    }

    private void put(FormField field, ObjectNode body) {
        String typed = one(field.name());
        switch (field.type()) {
            case FLAG -> body.put(field.name(), !typed.isEmpty());
            case LINKS -> body.set(field.name(), links(typed));
            case TAGS -> body.set(field.name(), tags(values.getOrDefault(field.name(), List.of())));
            case WRITTEN_DATE -> {
                if (!typed.isEmpty()) body.set(field.name(), date(field.name(), typed));
            }
            case TEXT -> {
                if (!typed.isEmpty()) body.put(field.name(), typed);
            }
            case LINE, MONTH, NUMBER, WHOLE, ONE_OF, CHOICE -> {
                if (!typed.isEmpty())
                    body.set(field.name(), line(field, TypedText.line(typed).strip()));
            }
        }
    }

    private static JsonNode line(FormField field, String typed) {
        boolean whole = field.type() == FieldType.WHOLE || field.options() == OptionSource.UPDATES;
        if (whole && typed.matches("[0-9]{1,9}"))
            return Json.mapper().getNodeFactory().numberNode(Integer.parseInt(typed));
        if (field.options() == OptionSource.MARK_OR_NOT)
            return Json.mapper().getNodeFactory().booleanNode(typed.equals("true"));
        return Json.mapper().getNodeFactory().stringNode(typed);
    }

    /** The words or, where one of several readings of them was chosen, the words and the days. */
    private JsonNode date(String name, String written) {
        String[] days = one(name + CHOSEN).split("/", 2);
        if (days.length < 2 || !one(name + OFFERED_FOR).equals(written))
            return Json.mapper().getNodeFactory().stringNode(written);
        ObjectNode date = Json.mapper().createObjectNode().put("written", written);
        if (!days[0].isEmpty()) date.put("first", days[0]);
        if (!days[1].isEmpty()) date.put("last", days[1]);
        return date;
    }

    private static ArrayNode links(String typed) {
        ArrayNode links = Json.mapper().createArrayNode();
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            String[] addressAndLabel = line.split("\\s+", 2);
            ObjectNode link = links.addObject().put("url", addressAndLabel[0]);
            if (addressAndLabel.length > 1) link.put("label", addressAndLabel[1]);
        });
        return links;
    }

    private static ArrayNode tags(List<String> chosen) {
        ArrayNode tags = Json.mapper().createArrayNode();
        for (String one : chosen) {
            int at = one.indexOf(GROUP_FROM_TAG);
            ObjectNode tag = tags.addObject();
            tag.put("group", at < 0 ? one : one.substring(0, at));
            tag.put("tag", at < 0 ? "" : one.substring(at + 1));
        }
        return tags;
    }

    /** What a form would have to hold for it to make that entry: by which an entry is put right. */
    public static FormInput from(CommandForm form, JsonNode event) {
        Map<String, List<String>> values = new TreeMap<>();
        for (FormField field : form.fields()) {
            JsonNode said = event.get(field.name());
            if (said == null || said.isNull()) continue;
            values.put(field.name(), typed(field, said));
            if (field.type() == FieldType.WRITTEN_DATE) values.put(field.name() + CHOSEN, List.of(days(said)));
        }
        return new FormInput(values);
    }

    private static String days(JsonNode date) {
        return date.path("first").asString("") + "/" + date.path("last").asString("");
    }

    private static List<String> typed(FormField field, JsonNode said) {
        return switch (field.type()) {
            case FLAG -> said.booleanValue() ? List.of("true") : List.of();
            case LINKS ->
                List.of(said.valueStream()
                        .map(link -> (link.get("url").asString() + " "
                                        + link.path("label").asString(""))
                                .strip())
                        .collect(java.util.stream.Collectors.joining("\n")));
            case TAGS ->
                said.valueStream()
                        .map(tag -> tag.get("group").asString()
                                + GROUP_FROM_TAG
                                + tag.get("tag").asString())
                        .toList();
            case WRITTEN_DATE -> List.of(said.path("asWritten").asString());
            case CHOICE ->
                List.of(
                        field.options() == OptionSource.UPDATES
                                ? said.path("number").asString()
                                : said.asString());
            case TEXT, LINE, MONTH, NUMBER, WHOLE, ONE_OF -> List.of(said.asString());
        };
    }
}
