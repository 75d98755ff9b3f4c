package org.daybook.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.daybook.shared.rejection.Refused;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the JSON object of one command strictly: each name once, nothing after it, with limits on nesting and length.
 */
final class JsonBody {

    private static final int DEEPEST = 16;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(64)
                            .maxNameLength(1_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonBody() {}

    /** @throws Refused (400, 413 or 415) if the body is not one JSON object in UTF-8, or is too big */
    static ObjectNode read(HttpServletRequest request) throws IOException {
        MediaTypes.require(MediaType.APPLICATION_JSON, request.getContentType());
        return read(BoundedLineReader.whole(request.getInputStream(), request.getContentLengthLong()));
    }

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
                    400,
                    "malformed-json",
                    "",
                    "The body must end after the JSON object" + at(parser.currentLocation()));
        } catch (StreamConstraintsException e) {
            throw new Refused(400, "json-too-complex", place(parser), limit(parser) + at(parser.currentLocation()));
        } catch (MismatchedInputException e) {
            // Whatever is JSON makes a tree, unless a field is given twice.
            throw new Refused(
                    400,
                    "duplicate-field",
                    place(parser),
                    "A field may be given once only" + at(parser.currentLocation()));
        } catch (JacksonException e) {
            throw new Refused(
                    400,
                    "malformed-json",
                    place(parser),
                    "The body must be JSON in UTF-8; it ends" + at(e.getLocation()));
        }
    }

    private static String limit(JsonParser parser) {
        return parser.streamReadContext().getNestingDepth() > DEEPEST
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
