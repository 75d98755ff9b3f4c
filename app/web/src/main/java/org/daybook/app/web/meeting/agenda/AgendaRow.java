package org.daybook.app.web.meeting.agenda;

import java.util.List;
import org.daybook.query.meeting.content.MeetingItem;
import org.daybook.shared.board.procedure.ItemKind;
import org.daybook.shared.board.procedure.StandingItem;
import org.daybook.shared.contract.Json;
import org.daybook.shared.meeting.agenda.item.Concern;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of the page on which an agenda is drafted.
 *
 * @param item its id in the meeting; empty for a new one
 * @param concerns what it is about, as the API has it; carried along unseen
 */
public record AgendaRow(
        String item, String heading, String kind, String presenter, String allotted, String urgency, String concerns) {

    private static final String NOTHING = "[]";

    static final AgendaRow EMPTY = new AgendaRow("", "", "", "", "", "", NOTHING);

    static AgendaRow of(MeetingItem item) {
        return new AgendaRow(
                item.item(),
                item.heading().value(),
                words(item.kind()),
                words(item.presenter()),
                words(item.allotted()),
                words(item.urgency()),
                Json.mapper().writeValueAsString(item.concerns()));
    }

    static AgendaRow of(StandingItem item) {
        return new AgendaRow(
                "",
                item.heading().value(),
                words(item.kind()),
                words(item.presenter()),
                words(item.allotted()),
                "",
                NOTHING);
    }

    static AgendaRow of(ItemKind kind, String heading, List<Concern> concerns) {
        return new AgendaRow("", heading, kind.name(), "", "", "", Json.mapper().writeValueAsString(concerns));
    }

    private static String words(Object value) {
        return value == null ? "" : value.toString();
    }

    /** The one of that number as a browser sends it. */
    static AgendaRow sent(int number, MultiValueMap<String, String> fields) {
        return new AgendaRow(
                sent(number, "item", fields),
                sent(number, "heading", fields),
                sent(number, "kind", fields),
                sent(number, "presenter", fields),
                sent(number, "allotted", fields),
                sent(number, "urgency", fields),
                sent(number, "concerns", fields));
    }

    private static String sent(int number, String field, MultiValueMap<String, String> fields) {
        String value = fields.getFirst(AgendaRows.name(number, field));
        return value == null ? "" : value.strip();
    }

    boolean isEmpty() {
        return heading.isEmpty() && presenter.isEmpty() && allotted.isEmpty();
    }

    boolean isOf(ItemKind other) {
        return other.name().equals(kind);
    }

    ObjectNode body() {
        ObjectNode body = Json.mapper().createObjectNode();
        put(body, "item", item);
        put(body, "heading", heading);
        put(body, "kind", kind);
        put(body, "presenter", presenter);
        if (allotted.matches("\\d{1,6}")) body.put("allotted", Integer.parseInt(allotted));
        else put(body, "allotted", allotted);
        put(body, "urgency", urgency);
        body.set("concerns", carried());
        return body;
    }

    /** What a browser has altered is refused as what it then is. */
    private JsonNode carried() {
        try {
            return Json.mapper().readTree(concerns.isEmpty() ? NOTHING : concerns);
        } catch (JacksonException e) {
            return Json.mapper().getNodeFactory().stringNode(concerns);
        }
    }

    private static void put(ObjectNode body, String name, String value) {
        if (!value.isEmpty()) body.put(name, value);
    }
}
