package org.daybook.app.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.CommandType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description that is served is the one in docs/openapi.json; -Ddaybook.openapi.write=true writes it anew. */
class CommittedDescriptionTest extends RunningDaybook {

    private static final Path COMMITTED = Path.of("../../docs/openapi.json");
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    @Test
    void theDescriptionServedIsTheOneCommitted() throws IOException {
        String served = PRETTY.writeValueAsString(served()) + "\n";
        if (Boolean.getBoolean("daybook.openapi.write")) Files.writeString(COMMITTED, served);
        assertThat(served).isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void everyCommandIsDescribed() {
        JsonNode paths = served().get("paths");
        for (CommandType type : CommandCatalogue.all()) {
            String aggregates = "/api/" + type.aggregate().plural();
            String path = type.opens() ? aggregates : aggregates + "/{id}/" + type.name();
            assertThat(paths.has(path)).as(path).isTrue();
        }
    }

    @Test
    void everyReferenceLeadsToAPartOfTheDescription() {
        JsonNode api = served();
        List<String> references = api.findValues("$ref").stream()
                .map(JsonNode::stringValue)
                .distinct()
                .toList();
        assertThat(references)
                .contains("#/components/schemas/Moment")
                .allSatisfy(reference -> assertThat(reference).startsWith("#/"))
                .allSatisfy(
                        reference -> assertThat(api.at(reference.substring(1)).isMissingNode())
                                .as(reference)
                                .isFalse());
    }

    private JsonNode served() {
        String admin = new Cast(this, jdbc, tokens).admin();
        JsonNode api = PRETTY.readTree(get(admin, "/v3/api-docs").body());
        assertThat(api.get("openapi").stringValue()).startsWith("3.1");
        return api;
    }
}
