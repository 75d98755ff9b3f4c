package org.daybook.app.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;
import org.daybook.shared.contract.Json;

/** Describes operations that read their body themselves: bulk loads and credentials. */
final class BesideCommands {

    private static final String LINES = "application/x-ndjson";

    private BesideCommands() {}

    static void bulk(OpenAPI api) {
        JsonSchema line = RecordSchemas.object();
        line.addProperty(
                "aggregate",
                SharedParts.string().description("programmes, workstreams, boards, meetings, reviews or accounts."));
        line.addProperty("id", SharedParts.string().format("uuid"));
        line.addProperty("command", SharedParts.string().description("Such as change-rag or open-workstream."));
        line.addProperty("idempotencyKey", SharedParts.string());
        line.addProperty("ifMatch", new JsonSchema().typesItem("integer").format("int64"));
        line.addProperty("body", new JsonSchema().typesItem("object"));
        line.setRequired(java.util.List.of("aggregate", "command", "idempotencyKey", "body"));
        api.getComponents().addSchemas("BulkLine", line);
        Operation operation = new Operation()
                .operationId("bulk")
                .summary("Many commands, one on each line")
                .description("Each line is a transaction of its own and is answered with one line, in order, as soon as"
                        + " it is done: a receipt with status 200, or a problem; both name the line. Read the response"
                        + " while you send.")
                .addTagsItem("commands")
                .requestBody(body(LINES, "BulkLine"))
                .responses(new ApiResponses()
                        .addApiResponse(
                                "200",
                                new ApiResponse()
                                        .description("One response line for each request line.")
                                        .content(new Content()
                                                .addMediaType(LINES, new MediaType().schema(SharedParts.string())))));
        api.getPaths().addPathItem("/api/commands", new PathItem().post(operation));
    }

    static void body(OpenAPI api, Operation operation, Class<? extends Record> type) {
        JsonSchema schema = RecordSchemas.of(type);
        schema.setExample(Json.mapper().convertValue(Examples.of(type), Map.class));
        api.getComponents().addSchemas(type.getSimpleName(), schema);
        operation.requestBody(body("application/json", type.getSimpleName()));
    }

    private static RequestBody body(String mediaType, String schema) {
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType(mediaType, new MediaType().schema(SharedParts.ref(schema))));
    }
}
