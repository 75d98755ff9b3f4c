package org.daybook.app.web.form.typed;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.command.aggregate.IdempotencyKey;
import org.daybook.command.aggregate.Preconditions;
import org.daybook.query.asof.ParameterText;
import org.daybook.shared.clock.AmbiguousDate;
import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Problem;
import org.daybook.shared.rejection.Refused;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.TypedText;
import org.daybook.shared.text.Uuids;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form of a page as somebody filled it in, which is shown again with what is wrong beside each field.
 *
 * @param key under which it is sent: sent twice, it is one request
 * @param seen the version of what it changes that the person has seen, as the page put it into the form; absent where it
 *     changes nothing that has one
 * @param labels what each field is called on the page
 * @param chosen the fields whose values are selected rather than typed
 * @param typed what was typed into each field
 * @param wrong absent where nothing is
 * @param status what a page that shows it is answered with
 */
public record Form(
        UUID key,
        String seen,
        Map<String, String> labels,
        Set<String> chosen,
        Map<String, String> typed,
        Wrong wrong,
        int status) {

    private static final int RIGHT = 200;
    private static final int INVALID = 422;
    private static final int STALE = 412;
    private static final String SOMETHING_ELSE =
            "Something else has been recorded since you opened this page. What you typed is still here. Check it, then record it.";

    public Form {
        labels = Map.copyOf(labels);
        chosen = Set.copyOf(chosen);
        typed = Map.copyOf(typed);
    }

    /** A form that is to be filled in. */
    public static Form of(Map<String, String> labels) {
        return of(labels, Set.of());
    }

    /** The same where the values of some fields are selected. */
    public static Form of(Map<String, String> labels, Set<String> chosen) {
        return new Form(UUID.randomUUID(), null, labels, chosen, Map.of(), null, RIGHT);
    }

    /** This form if it has the same fields as the other one, else that one. */
    public Form or(Form other) {
        return labels.equals(other.labels) ? this : other;
    }

    /** The same under a key of its own, so that what it asks for is another request. */
    public Form anew() {
        return new Form(UUID.randomUUID(), seen, labels, chosen, typed, wrong, status);
    }

    /** The same as a browser sends it, under the key with which it was shown; each field is read as one line. */
    public Form sent(MultiValueMap<String, String> fields) {
        String version = fields.containsKey("seen") ? fields.getFirst("seen") : fields.getFirst("version");
        Form sent = new Form(key(fields.getFirst("key")), version, labels, chosen, typed, wrong, status);
        for (String field : labels.keySet()) sent = sent.withLine(field, fields.getFirst(field));
        return sent;
    }

    private static UUID key(String sent) {
        try {
            return Uuids.read(sent);
        } catch (InvalidValue e) {
            return UUID.randomUUID();
        }
    }

    /** The same with text of any number of lines in a field. */
    public Form with(String field, String text) {
        if (text == null || text.isBlank()) return this;
        Map<String, String> all = new HashMap<>(typed);
        all.put(field, TypedText.lines(text));
        return new Form(key, seen, labels, chosen, all, wrong, status);
    }

    private Form withLine(String field, String text) {
        return text == null ? this : with(field, TypedText.line(text));
    }

    /** The same for that version. */
    public Form seeing(long version) {
        return new Form(key, Long.toString(version), labels, chosen, typed, wrong, status);
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

    /**
     * That it is one request when sent twice, and for the version that was seen.
     *
     * @throws InvalidValue if the version is not one that a page put there
     */
    public Preconditions conditions() {
        return new Preconditions(version(), new IdempotencyKey(key.toString()));
    }

    /** The version that was seen; absent where none was. */
    public Long version() {
        if (seen == null || seen.isBlank()) return null;
        return ParameterText.number("seen", seen, "must be the version that the page showed");
    }

    /**
     * Does what the form asks for or, where that is refused, shows it again with what is wrong.
     *
     * @param request what is done; answers the page that follows
     * @param again shows the refused form
     * @return the page, which is answered with the status of the refusal where there was one
     */
    public Object submit(HttpServletResponse response, Function<Form, Object> request, Function<Form, Object> again) {
        try {
            return request.apply(this);
        } catch (InvalidValue | AmbiguousDate | Rejection | Refused e) {
            Form refused = refused(e);
            response.setStatus(refused.status);
            return again.apply(refused);
        }
    }

    /** The same with the message of a refusal: of an invalid value, a broken rule, or a request that cannot be read. */
    public Form refused(RuntimeException refusal) {
        return switch (refusal) {
            case InvalidValue e -> wrong(e.field(), said(e), INVALID);
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

    private String said(InvalidValue invalid) {
        String field = invalid.field();
        return labels.containsKey(field) && invalid.getMessage().equals(Missing.IS_REQUIRED)
                ? Missing.of(label(field), chosen.contains(field))
                : label(field) + " " + invalid.getMessage() + ".";
    }

    private Form wrong(String field, String said, int answer) {
        String where = field != null && labels.containsKey(field) ? field : "";
        return new Form(key, seen, labels, chosen, typed, new Wrong(where, said), answer);
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

    /** The ids of the hint and the error of a field, for screen readers; absent where it has neither. */
    public String describing(String field, boolean hint) {
        String about = (hint ? field + "-hint " : "") + (wrongWith(field) != null ? field + "-wrong" : "");
        return about.isBlank() ? null : about.strip();
    }
}
