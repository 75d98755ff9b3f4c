package org.daybook.app.form;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.daybook.command.door.Conditions;
import org.daybook.command.sending.IdempotencyKey;
import org.daybook.shared.clock.AmbiguousDate;
import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Problem;
import org.daybook.shared.rejection.Refused;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.TypedText;
import org.daybook.shared.text.Uuids;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form of a page as somebody filled it in, so that it can be shown to them again with what is wrong beside each field.
 *
 * @param key under which it is sent: sent twice, it is one request
 * @param labels what each field is called on the page
 * @param typed what was typed into each field
 * @param wrong absent where nothing is
 * @param status what a page that shows it is answered with
 */
public record Form(UUID key, Map<String, String> labels, Map<String, String> typed, Wrong wrong, int status) {

    private static final int RIGHT = 200;
    private static final int INVALID = 422;

    public Form {
        labels = Map.copyOf(labels);
        typed = Map.copyOf(typed);
    }

    /** One that is to be filled in. */
    public static Form of(Map<String, String> labels) {
        return new Form(UUID.randomUUID(), labels, Map.of(), null, RIGHT);
    }

    /** The same as it came, under the key with which it was shown. */
    public Form sent(String sentKey) {
        return new Form(key(sentKey), labels, typed, wrong, status);
    }

    private static UUID key(String sent) {
        try {
            return Uuids.read(sent);
        } catch (InvalidValue e) {
            return UUID.randomUUID();
        }
    }

    /** The same with that typed or pasted into a field. */
    public Form with(String field, String text) {
        if (text == null || text.isBlank()) return this;
        Map<String, String> all = new HashMap<>(typed);
        all.put(field, TypedText.lines(text));
        return new Form(key, labels, all, wrong, status);
    }

    /** The same with that typed into a field of one line. */
    public Form withLine(String field, String text) {
        return text == null ? this : with(field, TypedText.line(text));
    }

    /** What was typed there; absent where nothing was. */
    public String in(String field) {
        return typed.get(field);
    }

    /** What was typed as the body of a command; what was left empty is left out. */
    public ObjectNode body() {
        ObjectNode body = Json.mapper().createObjectNode();
        typed.forEach(body::put);
        return body;
    }

    /** Sent twice, it is one request. */
    public Conditions conditions() {
        return new Conditions(null, new IdempotencyKey(key.toString()));
    }

    /** The same with what a refusal says: of an invalid value, a rule that is broken, or a request that is not taken. */
    public Form refused(RuntimeException refusal) {
        return switch (refusal) {
            case InvalidValue e -> wrong(e.field(), label(e.field()) + " " + e.getMessage() + ".", INVALID);
            case AmbiguousDate e -> wrong(e.field(), label(e.field()) + " " + e.getMessage() + ".", INVALID);
            case Rejection e ->
                wrong(e.field(), sentence(e.getMessage()), Problem.of(e).status());
            case Refused e ->
                wrong(e.problem().field(), e.getMessage(), e.problem().status());
            default -> throw refusal;
        };
    }

    private Form wrong(String field, String said, int answer) {
        String where = field != null && labels.containsKey(field) ? field : "";
        return new Form(key, labels, typed, new Wrong(where, said), answer);
    }

    /** What the field is called on the page. */
    public String label(String field) {
        return labels.getOrDefault(field, field.isEmpty() ? "The value" : field);
    }

    private static String sentence(String said) {
        return said.endsWith(".") ? said : said + ".";
    }

    /** Whether it was refused. */
    public boolean refused() {
        return wrong != null;
    }

    /** What is wrong with that field; absent where nothing is. */
    public String wrongWith(String field) {
        return wrong != null && wrong.field().equals(field) ? wrong.said() : null;
    }

    /** The ids of what is said about a field, for those who do not see that it stands beside it. */
    public String describing(String field, boolean hint) {
        String about = (hint ? field + "-hint " : "") + (wrongWith(field) != null ? field + "-wrong" : "");
        return about.isBlank() ? null : about.strip();
    }
}
