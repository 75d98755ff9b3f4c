package org.daybook.command.http;

import org.daybook.shared.rejection.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the JSON object of one command, strictly: every name once, nothing after it, neither deep nor endless. */
final class JsonBody {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(16)
                            .maxNumberLength(64)
                            .maxNameLength(1_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonBody() {}

    /** @throws Refused (400) if it is not exactly one JSON object; says where */
    static ObjectNode read(byte[] json) {
        JsonNode node;
        try (JsonParser parser = MAPPER.createParser(json)) {
            node = read(parser);
        }
        if (node instanceof ObjectNode object) return object;
        throw new Refused(400, "not-an-object", "", "The body must be one JSON object, such as {\"name\": \"...\"}.");
    }

    private static JsonNode read(JsonParser parser) {
        try {
            JsonNode node = MAPPER.readTree(parser);
            if (parser.nextToken() == null) return node;
            throw new Refused(
                    400, "malformed-json", "", "Nothing may follow the JSON object" + at(parser.currentLocation()));
        } catch (StreamConstraintsException e) {
            throw new Refused(400, "json-too-complex", place(parser), limit(e) + at(parser.currentLocation()));
        } catch (JacksonException e) {
            throw malformed(e, parser);
        }
    }

    private static Refused malformed(JacksonException e, JsonParser parser) {
        String said = e.getOriginalMessage();
        if (said.startsWith("Duplicate")) {
            return new Refused(
                    400, "duplicate-field", place(parser), "A field may be given once only" + at(e.getLocation()));
        }
        return new Refused(
                400,
                "malformed-json",
                place(parser),
                "The body must be JSON in UTF-8; it breaks off" + at(e.getLocation()));
    }

    private static String limit(StreamConstraintsException e) {
        return e.getOriginalMessage().contains("nesting")
                ? "Nothing may be nested more than 16 deep"
                : "A number may have at most 64 digits and a name 1,000 characters";
    }

    private static String place(JsonParser parser) {
        return FieldPath.of(parser.streamReadContext().pathAsPointer());
    }

    private static String at(TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? "."
                : " at line %d, column %d.".formatted(location.getLineNr(), location.getColumnNr());
    }
}
