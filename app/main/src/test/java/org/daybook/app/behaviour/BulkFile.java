package org.daybook.app.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A file of commands for a bulk: a programme, its workstreams and what happened in them, each line with its own key. */
record BulkFile(List<String> lines) {

    private static final int WORKSTREAMS = 4;

    /** So many lines; line n says "Line n." in its name or its text. */
    static BulkFile of(int size) {
        String programme = UUID.randomUUID().toString();
        List<String> workstreams = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        lines.add(line(0, "programmes", programme, "open-programme", "\"name\":\"Line 0.\""));
        while (lines.size() < size) {
            int number = lines.size();
            if (workstreams.size() < WORKSTREAMS) {
                workstreams.add(UUID.randomUUID().toString());
                String body = "\"programme\":\"" + programme + "\",\"name\":\"Line " + number + ".\"";
                lines.add(line(number, "workstreams", workstreams.getLast(), "open-workstream", body));
            } else {
                String workstream = workstreams.get(number % WORKSTREAMS);
                lines.add(line(
                        number, "workstreams", workstream, "record-progress", "\"text\":\"Line " + number + ".\""));
            }
        }
        return new BulkFile(lines);
    }

    private static String line(int number, String aggregate, String id, String command, String body) {
        return "{\"aggregate\":\"%s\",\"id\":\"%s\",\"command\":\"%s\",\"idempotencyKey\":\"key-%d\",\"body\":{%s}}"
                .formatted(aggregate, id, command, number, body);
    }

    int size() {
        return lines.size();
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
