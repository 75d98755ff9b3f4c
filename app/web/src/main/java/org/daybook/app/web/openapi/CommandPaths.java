package org.daybook.app.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Locale;
import java.util.Map;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.CommandType;
import org.daybook.shared.contract.Json;

/** Describes a path for every command, from the catalogue. */
final class CommandPaths {

    private CommandPaths() {}

    static void addTo(OpenAPI api) {
        for (CommandType type : CommandCatalogue.all()) {
            api.getComponents().addSchemas(schemaName(type), schema(type));
            api.getPaths().computeIfAbsent(path(type), p -> new PathItem()).setPost(operation(type));
        }
    }

    private static String path(CommandType type) {
        String aggregates = "/api/" + type.aggregate().plural();
        return type.opens() ? aggregates : aggregates + "/{id}/" + type.name();
    }

    private static String schemaName(CommandType type) {
        return type.type().getSimpleName();
    }

    private static Schema<?> schema(CommandType type) {
        JsonSchema schema = RecordSchemas.of(type.type().asSubclass(Record.class));
        schema.addProperty(
                "effectiveOn",
                new JsonSchema()
                        .typesItem("string")
                        .format("date")
                        .description(
                                "The day on which it takes effect; absent means today. It cannot be in the future."));
        if (type.opens()) {
            schema.addProperty(
                    "id",
                    new JsonSchema()
                            .typesItem("string")
                            .format("uuid")
                            .description("Chosen by the client; if absent, the server chooses it."));
        }
        schema.setExample(Json.mapper().convertValue(Examples.of(type.type()), Map.class));
        return schema;
    }

    private static Operation operation(CommandType type) {
        String words = type.name().replace('-', ' ');
        Operation operation = new Operation()
                .operationId(type.name())
                .summary(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1))
                .addTagsItem(type.aggregate().plural())
                .addParametersItem(new Parameter().$ref("IdempotencyKey"))
                .requestBody(body(type))
                .responses(new ApiResponses().addApiResponse("200", new ApiResponse().$ref("Receipt")));
        if (type.opens()) return operation;
        return operation
                .addParametersItem(new Parameter().$ref("Id"))
                .addParametersItem(new Parameter().$ref("IfMatch"));
    }

    private static RequestBody body(CommandType type) {
        Schema<?> schema = new JsonSchema().$ref(schemaName(type));
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType("application/json", new MediaType().schema(schema)));
    }
}
