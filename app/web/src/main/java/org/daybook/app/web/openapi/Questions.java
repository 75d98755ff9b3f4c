package org.daybook.app.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.query.asof.AsOf;
import org.springdoc.core.utils.SpringDocUtils;

/** Describes the parameters of views as a request writes them: the two clocks and the paging. */
final class Questions {

    private static final String MOMENT = "#/components/schemas/Moment";
    private static final String LIST = "#/components/schemas/ListParameters";
    private static final List<Parameter> CLOCKS = List.of(
            query("on", "date", "The day whose state is requested; absent means today."),
            query(
                    "knownAt",
                    "date-time",
                    "The instant as of which the record is read, no later than now; absent means now."),
            query("atLeast", null, "Waits until a write is visible: its version or, for a list, its id:version."));
    private static final List<Parameter> PAGING = List.of(
            query("programme", "uuid", "Only that programme; absent means all that the reader may see."),
            query("limit", null, "The greatest number of items, 1 to 200."),
            query("after", null, "The value of next on the previous page."));

    /** The name of an as-of in the description, whatever its class is called. */
    static void nameTypes() {
        SpringDocUtils.getConfig().replaceWithSchema(AsOf.class, new Schema<>().$ref(MOMENT));
    }

    private Questions() {}

    static void describe(OpenAPI api) {
        api.getComponents().getSchemas().remove("ListParameters");
        api.getPaths().forEach((path, item) -> item.readOperations().forEach(operation -> describe(path, operation)));
    }

    private static void describe(String path, Operation operation) {
        operation.setTags(List.of(path.split("/")[2]));
        if (operation.getParameters() == null) return;
        Map<String, Parameter> written = new LinkedHashMap<>();
        for (Parameter parameter : operation.getParameters()) {
            spelt(parameter).forEach(p -> written.merge(p.getName(), p, (first, second) -> second));
        }
        operation.setParameters(new ArrayList<>(written.values()));
    }

    private static List<Parameter> spelt(Parameter parameter) {
        Schema<?> schema = parameter.getSchema();
        String type = schema == null ? null : schema.get$ref();
        if (MOMENT.equals(type)) return CLOCKS;
        return LIST.equals(type) ? PAGING : List.of(parameter);
    }

    private static Parameter query(String name, String format, String description) {
        return new Parameter()
                .in("query")
                .name(name)
                .required(false)
                .description(description)
                .schema(new JsonSchema().typesItem("string").format(format));
    }
}
