package org.daybook.app.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Map;
import org.daybook.shared.contract.Json;

/** Bodies of requests, which the API reads strictly into records. */
final class RequestBodies {

    private RequestBodies() {}

    /** Adds the schema of the record, with an example, and refers to it. */
    static RequestBody of(Class<?> type, JsonSchema schema, Components components) {
        schema.setExample(Json.mapper().convertValue(Examples.of(type), Map.class));
        components.addSchemas(type.getSimpleName(), schema);
        MediaType json = new MediaType().schema(new JsonSchema().$ref(type.getSimpleName()));
        return new RequestBody().required(true).content(new Content().addMediaType("application/json", json));
    }
}
