package org.daybook.app.web.form;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.daybook.command.aggregate.IdempotencyKey;
import org.daybook.command.aggregate.Preconditions;
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
 * A form of a page as submitted, so that it can be shown again with its errors beside the fields.
 *
 * @param key under which it is sent: sent twice, it is one request
 * @param seen the version of what it changes that the person has seen; absent where it changes nothing that has one
 * @param labels what each field is called on the page
 * @param typed what was typed into each field
 * @param wrong absent where nothing is
 * @param status what a page that shows it is answered with
 */
public record Form(
        UUID key, Long seen, Map<String, String> labels, Map<String, String> typed, Wrong wrong, int status) {

    private static final int RIGHT = 200;
    private static final int INVALID = 422;
    private static final int STALE = 412;
    private static final String SOMETHING_ELSE =
            "Something else has been recorded since you opened this page. What you typed is still here. Check it, then record it.";

    public Form {
        labels = Map.copyOf(labels);
        typed = Map.copyOf(typed);
    }

    /** One that is to be filled in. */
    public static Form of(Map<String, String> labels) {
        return new Form(UUID.randomUUID(), null, labels, Map.of(), null, RIGHT);
    }

    /** This form if it asks for the same fields as the other one, else that one. */
    public Form or(Form other) {
        return labels.equals(other.labels) ? this : other;
    }

    /** The same as it came, under the key with which it was shown. */
    public Form sent(String sentKey) {
        return new Form(key(sentKey), seen, labels, typed, wrong, status);
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
        return new Form(key, seen, labels, all, wrong, status);
    }

    /** The same with that typed into a field of one line. */
    public Form withLine(String field, String text) {
        return text == null ? this : with(field, TypedText.line(text));
    }

    /** The same for that version. */
    public Form seeing(long version) {
        return new Form(key, version, labels, typed, wrong, status);
    }

    /**
     * The same for the version that the page put into the form; for none where the page put none there.
     *
     * @throws InvalidValue if that was altered
     */
    public Form seeing(String version) {
        if (version == null || version.isBlank()) return this;
        if (!version.matches("[0-9]{1,18}")) throw new InvalidValue("seen", "must be the version that the page showed");
        return seeing(Long.parseLong(version));
    }

    /** Whether it was refused because somebody else had recorded something since the page was shown. */
    public boolean stale() {
        return status == STALE;
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
    public Preconditions conditions() {
        return new Preconditions(seen, new IdempotencyKey(key.toString()));
    }

    /** The same with what a refusal says: of an invalid value, a rule that is broken, or a request that is not taken. */
    public Form refused(RuntimeException refusal) {
        return switch (refusal) {
            case InvalidValue e -> wrong(e.field(), label(e.field()) + " " + e.getMessage() + ".", INVALID);
            case AmbiguousDate e -> wrong(e.field(), label(e.field()) + " " + e.getMessage() + ".", INVALID);
            case Rejection e ->
                e.kind() == Rejection.Kind.STALE
                        ? wrong("", SOMETHING_ELSE, STALE)
                        : wrong(
                                e.field(),
                                sentence(e.getMessage()),
                                Problem.of(e).status());
            case Refused e ->
                wrong(e.problem().field(), e.getMessage(), e.problem().status());
            default -> throw refusal;
        };
    }

    private Form wrong(String field, String said, int answer) {
        String where = field != null && labels.containsKey(field) ? field : "";
        return new Form(key, seen, labels, typed, new Wrong(where, said), answer);
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

    /** The ids of the texts about a field, for assistive technology. */
    public String describing(String field, boolean hint) {
        String about = (hint ? field + "-hint " : "") + (wrongWith(field) != null ? field + "-wrong" : "");
        return about.isBlank() ? null : about.strip();
    }
}
