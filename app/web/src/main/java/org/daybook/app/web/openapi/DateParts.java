package org.daybook.app.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** Describes readings of dates in receipts, and the readings of an ambiguous date in problems. */
final class DateParts {

    private DateParts() {}

    static void addTo(Components components) {
        components
                .addSchemas("DateRead", dateRead())
                .addSchemas("ReceiptWarning", warning())
                .addSchemas("OfferedReading", offered());
    }

    private static Schema<?> dateRead() {
        JsonSchema schema = RecordSchemas.object();
        schema.addProperty("field", RecordSchemas.string());
        schema.addProperty("written", RecordSchemas.string());
        schema.addProperty("reading", RecordSchemas.string().description("In words: 1 to 30 June 2022."));
        schema.addProperty("first", RecordSchemas.string().format("date"));
        schema.addProperty("last", RecordSchemas.string().format("date"));
        schema.addProperty("tentative", new JsonSchema().typesItem("boolean"));
        schema.setRequired(List.of("field", "written", "reading", "tentative"));
        return schema;
    }

    private static Schema<?> warning() {
        JsonSchema schema = RecordSchemas.object();
        schema.addProperty("code", RecordSchemas.string().description("Stable, for programs: no-date."));
        schema.addProperty("field", RecordSchemas.string());
        schema.addProperty("detail", RecordSchemas.string());
        schema.setRequired(List.of("code", "field", "detail"));
        return schema;
    }

    private static Schema<?> offered() {
        JsonSchema send = RecordSchemas.object();
        send.addProperty("written", RecordSchemas.string());
        send.addProperty("first", RecordSchemas.string().format("date"));
        send.addProperty("last", RecordSchemas.string().format("date"));
        send.setRequired(List.of("written"));
        JsonSchema schema = RecordSchemas.object();
        schema.addProperty("reading", RecordSchemas.string().description("In words: 5 December 2022."));
        schema.addProperty("send", send.description("What to send instead of the words."));
        schema.setRequired(List.of("reading", "send"));
        return schema;
    }
}
