package org.daybook.app.web.openapi;

import io.swagger.v3.core.util.Yaml31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The parts of the API's description that follow from no record; they are written in {@code openapi/fixed-parts.yaml}. */
final class FixedParts {

    private static final String FILE = "/openapi/fixed-parts.yaml";
    private static final String BULK = "/api/commands";
    private static final String EVIDENCE = "/api/evidence";

    private FixedParts() {}

    /** @param writes whether this node takes commands, and with them the bulk */
    static void addTo(OpenAPI api, boolean writes) {
        OpenAPI fixed = read();
        Components parts = fixed.getComponents();
        Components described = api.getComponents();
        parts.getSecuritySchemes().forEach(described::addSecuritySchemes);
        parts.getSchemas().forEach(described::addSchemas);
        parts.getParameters().forEach(described::addParameters);
        parts.getResponses().forEach(described::addResponses);
        if (writes) api.getPaths().addPathItem(BULK, fixed.getPaths().get(BULK));
        describePack(
                api.getPaths().get(EVIDENCE), fixed.getPaths().get(EVIDENCE).getGet());
    }

    /** A pack of evidence is an archive and no JSON; where none are served nothing is described. */
    private static void describePack(PathItem served, Operation pack) {
        if (served == null) return;
        served.getGet()
                .summary(pack.getSummary())
                .description(pack.getDescription())
                .responses(pack.getResponses());
    }

    private static OpenAPI read() {
        try (InputStream file = FixedParts.class.getResourceAsStream(FILE)) {
            return Yaml31.mapper().readValue(file, OpenAPI.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
