package org.daybook.app.web.form.typed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.app.web.form.CommandForm;
import org.daybook.app.web.form.FormField;
import org.daybook.shared.contract.Json;
import org.daybook.shared.text.TypedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The body of a command, made of what was typed into its form. What was left empty is left out. */
record FormBody(FormInput typed) {

    /** Between the values of a choice that fills several components, and between a tag and its group. */
    static final String BETWEEN = "|";

    private static final JsonNodeFactory JSON = Json.mapper().getNodeFactory();

    /** "…/workstreams/{id}/…?entry=12", or the same in the path. */
    private static final Pattern ENTRY =
            Pattern.compile(".*/workstreams/([0-9a-fA-F-]{36})/.*?entr(?:y=|ies/)(\\d{1,15}).*");

    static ObjectNode of(CommandForm form, String thing, FormInput typed) {
        ObjectNode body = JSON.objectNode();
        boolean asks = form.field(form.subject()).isPresent();
        if (form.isAboutAThing() && !asks) body.put(form.subject(), thing);
        new FormBody(typed).put(form.fields(), body);
        return body;
    }

    /** @param fields those at the top, or those of a row or group under their names there */
    private void put(List<FormField> fields, ObjectNode body) {
        for (FormField field : fields) put(field, body);
    }

    private void put(FormField field, ObjectNode body) {
        String name = field.component();
        String words = typed.one(field.name());
        switch (field.type()) {
            case FLAG -> body.put(name, !words.isEmpty());
            case LINKS -> body.set(name, links(words));
            case LINES -> body.set(name, lines(words));
            case ENTRIES -> body.set(name, entries(words));
            case TAGS -> body.set(name, tags(typed.all(field.name())));
            case MANY_OF -> body.set(name, many(typed.all(field.name())));
            case ROWS -> body.set(name, rows(field));
            case GROUP -> {
                if (field.required() || typed.says(field)) put(field.partsWithin(field.name()), body.putObject(name));
            }
            case JOINED -> {
                if (!words.isEmpty()) join(field, words, body);
            }
            case WRITTEN_DATE -> {
                if (!words.isEmpty()) body.set(name, date(field.name(), words));
            }
            case ENTRY -> {
                if (!words.isEmpty()) body.set(name, entry(words));
            }
            case TEXT, LONG_TEXT -> {
                if (!words.isEmpty()) body.put(name, words);
            }
            case LINE, DATE, TIME, MONTH, NUMBER, WHOLE, ONE_OF, CHOICE, HIDDEN -> {
                if (!words.isEmpty())
                    body.set(name, line(field, TypedText.line(words).strip()));
            }
        }
    }

    private ArrayNode rows(FormField field) {
        ArrayNode rows = JSON.arrayNode();
        for (String row : TypedRows.of(typed, field)) put(field.partsWithin(row), rows.addObject());
        return rows;
    }

    private static void join(FormField field, String words, ObjectNode body) {
        String[] values = words.split(Pattern.quote(BETWEEN), field.parts().size());
        for (int i = 0; i < values.length; i++) {
            FormField part = field.parts().get(i);
            if (!values[i].isEmpty()) body.set(part.name(), line(part, values[i]));
        }
    }

    private static JsonNode line(FormField field, String words) {
        boolean whole = field.value() == Integer.class || field.value() == Long.class;
        if (whole && words.matches("[0-9]{1,15}")) return whole(Long.parseLong(words));
        if (field.value() == Boolean.class) return JSON.booleanNode(words.equals("true"));
        return JSON.stringNode(words);
    }

    private static JsonNode whole(long number) {
        return number <= Integer.MAX_VALUE ? JSON.numberNode((int) number) : JSON.numberNode(number);
    }

    /** The words or, where one of several readings of them was chosen, the words and the days. */
    private JsonNode date(String name, String written) {
        String[] days = typed.one(name + FormInput.CHOSEN).split("/", 2);
        if (days.length < 2 || !typed.one(name + FormInput.OFFERED_FOR).equals(written))
            return JSON.stringNode(written);
        ObjectNode date = JSON.objectNode().put("written", written);
        if (!days[0].isEmpty()) date.put("first", days[0]);
        if (!days[1].isEmpty()) date.put("last", days[1]);
        return date;
    }

    private static List<String> each(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static ArrayNode lines(String typed) {
        ArrayNode lines = JSON.arrayNode();
        each(typed).forEach(line -> lines.add(TypedText.line(line)));
        return lines;
    }

    private static ArrayNode many(List<String> chosen) {
        ArrayNode many = JSON.arrayNode();
        chosen.stream().filter(one -> !one.isBlank()).forEach(many::add);
        return many;
    }

    private static ArrayNode links(String typed) {
        ArrayNode links = JSON.arrayNode();
        for (String line : each(typed)) {
            String[] addressAndLabel = line.split("\\s+", 2);
            ObjectNode link = links.addObject().put("url", addressAndLabel[0]);
            if (addressAndLabel.length > 1) link.put("label", addressAndLabel[1]);
        }
        return links;
    }

    private static ArrayNode entries(String typed) {
        ArrayNode entries = JSON.arrayNode();
        each(typed).forEach(line -> entries.add(entry(line)));
        return entries;
    }

    private static JsonNode entry(String address) {
        Matcher found = ENTRY.matcher(address);
        if (!found.matches()) return JSON.stringNode(address);
        return JSON.objectNode().put("workstream", found.group(1)).put("entry", Long.parseLong(found.group(2)));
    }

    private static ArrayNode tags(List<String> chosen) {
        ArrayNode tags = JSON.arrayNode();
        for (String one : chosen) {
            int at = one.indexOf(BETWEEN);
            ObjectNode tag = tags.addObject();
            tag.put("group", at < 0 ? one : one.substring(0, at));
            tag.put("tag", at < 0 ? "" : one.substring(at + 1));
        }
        return tags;
    }
}
