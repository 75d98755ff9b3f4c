package org.daybook.app.web.meeting.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.daybook.app.web.form.typed.Form;
import org.daybook.shared.contract.Json;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rows of an agenda that is drafted, in their order. */
record AgendaRows(List<AgendaRow> rows) {

    private static final int MOST = 100;
    private static final Map<String, String> LABELS = Map.of(
            "heading", "Heading of item ",
            "kind", "Kind of item ",
            "presenter", "Presenter of item ",
            "allotted", "Minutes allotted to item ",
            "urgency", "Urgency of item ");

    AgendaRows {
        rows = List.copyOf(rows);
    }

    /** The name of an input, which is also the path by which a refusal names it. */
    static String name(int number, String field) {
        return "items[" + number + "]." + field;
    }

    /** As a browser sends them: those without a heading are left out, and each stands where its place says. */
    static AgendaRows sent(MultiValueMap<String, String> fields) {
        List<Map.Entry<Double, AgendaRow>> placed = new ArrayList<>();
        for (int n = 0; n < MOST && fields.containsKey(name(n, "heading")); n++) {
            AgendaRow row = AgendaRow.sent(n, fields);
            if (!row.isEmpty()) placed.add(Map.entry(place(fields.getFirst(name(n, "place")), n + 1), row));
        }
        placed.sort(Map.Entry.comparingByKey(Comparator.naturalOrder()));
        return new AgendaRows(placed.stream().map(Map.Entry::getValue).toList());
    }

    private static double place(String typed, int otherwise) {
        boolean number = typed != null && typed.strip().matches("\\d{1,3}([.,]\\d{1,2})?");
        return number ? Double.parseDouble(typed.strip().replace(',', '.')) : otherwise;
    }

    AgendaRows withSpare(int count) {
        List<AgendaRow> more = new ArrayList<>(rows);
        for (int i = 0; i < count; i++) more.add(AgendaRow.EMPTY);
        return new AgendaRows(more);
    }

    /** The form in which they are shown, and whose fields a refusal names. */
    Form form() {
        Map<String, String> labels = new HashMap<>();
        IntStream.range(0, rows.size())
                .forEach(n -> LABELS.forEach((field, label) -> labels.put(name(n, field), label + (n + 1))));
        labels.put("items", "The agenda");
        return Form.of(labels);
    }

    ObjectNode body() {
        ObjectNode body = Json.mapper().createObjectNode();
        ArrayNode items = body.putArray("items");
        rows.forEach(row -> items.add(row.body()));
        return body;
    }
}
