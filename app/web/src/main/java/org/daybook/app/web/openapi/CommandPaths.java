package org.daybook.app.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.CommandType;
import org.springframework.util.StringUtils;

/** Describes a path for every command, from the catalogue. */
final class CommandPaths {

    private CommandPaths() {}

    static void addTo(OpenAPI api) {
        for (CommandType type : CommandCatalogue.all()) {
            Operation operation = operation(type, api.getComponents());
            api.getPaths().computeIfAbsent(path(type), p -> new PathItem()).setPost(operation);
        }
    }

    private static String path(CommandType type) {
        String aggregates = "/api/" + type.aggregate().plural();
        return type.opens() ? aggregates : aggregates + "/{id}/" + type.name();
    }

    private static JsonSchema schema(CommandType type) {
        JsonSchema schema = RecordSchemas.of(type.type().asSubclass(Record.class));
        schema.addProperty(
                "effectiveOn",
                RecordSchemas.string()
                        .format("date")
                        .description(
                                "The day on which it takes effect; absent means today. It cannot be in the future."));
        if (type.opens()) {
            schema.addProperty(
                    "id",
                    RecordSchemas.string()
                            .format("uuid")
                            .description("Chosen by the client; if absent, the server chooses it."));
        }
        return schema;
    }

    private static Operation operation(CommandType type, Components components) {
        Operation operation = new Operation()
                .operationId(type.name())
                .summary(StringUtils.capitalize(type.name().replace('-', ' ')))
                .addTagsItem(type.aggregate().plural())
                .addParametersItem(new Parameter().$ref("IdempotencyKey"))
                .requestBody(RequestBodies.of(type.type(), schema(type), components))
                .responses(new ApiResponses().addApiResponse("200", new ApiResponse().$ref("Receipt")));
        if (type.opens()) return operation;
        return operation
                .addParametersItem(new Parameter().$ref("Id"))
                .addParametersItem(new Parameter().$ref("IfMatch"));
    }
}
