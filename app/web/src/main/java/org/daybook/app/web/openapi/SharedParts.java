package org.daybook.app.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.daybook.shared.rejection.Problem;

/** Describes what all operations share: receipts, problems, preconditions, and authentication. */
final class SharedParts {

    static final String BEARER = "token";
    static final String PROBLEM = "Problem";

    private SharedParts() {}

    static void addTo(Components components) {
        DateParts.addTo(components);
        components
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
                .addSchemas(PROBLEM, problem())
                .addSchemas("Receipt", receipt())
                .addSchemas("ReceiptEntry", entry())
                .addParameters("Id", id())
                .addParameters("IdempotencyKey", key())
                .addParameters("IfMatch", ifMatch())
                .addResponses(PROBLEM, refused())
                .addResponses("Receipt", received());
    }

    private static Schema<?> problem() {
        JsonSchema schema = RecordSchemas.object();
        schema.addProperty("type", string().format("uri").description("urn:daybook:problem: and the code."));
        schema.addProperty("title", string());
        schema.addProperty("status", integer());
        schema.addProperty("detail", string().description("What is wrong and how to put it right."));
        schema.addProperty("code", string().description("Stable, for programs: red-needs-a-reason."));
        schema.addProperty("field", string().description("The field concerned, such as tags[1].group."));
        schema.addProperty(
                "readings", list("OfferedReading").description("For ambiguous-date only: what the words can mean."));
        schema.setRequired(List.of("type", "title", "status", "detail", "code"));
        schema.setDescription("RFC 9457.");
        return schema;
    }

    private static Schema<?> receipt() {
        JsonSchema schema = RecordSchemas.object();
        schema.addProperty("id", string().format("uuid"));
        schema.addProperty("version", integer().description("The version that the aggregate now has."));
        schema.addProperty("entries", list("ReceiptEntry"));
        schema.addProperty("dates", list("DateRead").description("How each date of the command was read."));
        schema.addProperty(
                "warnings",
                list("ReceiptWarning")
                        .description("What was accepted and may not be what was meant: no-date, where"
                                + " a date was kept as words."));
        schema.setRequired(List.of("id", "version", "entries"));
        return schema;
    }

    private static Schema<?> list(String items) {
        return new JsonSchema().typesItem("array").items(ref(items));
    }

    private static Schema<?> entry() {
        JsonSchema schema = RecordSchemas.object();
        schema.addProperty("eventId", string());
        schema.addProperty("type", string());
        schema.addProperty("version", integer());
        schema.addProperty(
                "thing",
                string().description("The id of what it is about, inside its aggregate: of a deliverable, say. Absent"
                        + " where it is about the aggregate as a whole."));
        schema.addProperty("position", integer().description("Where the engine knows it at once."));
        schema.addProperty("recordedAt", string().format("date-time"));
        schema.setRequired(List.of("eventId", "type", "version"));
        return schema;
    }

    private static Parameter id() {
        return new Parameter().in("path").name("id").required(true).schema(string().format("uuid"));
    }

    private static Parameter key() {
        return new Parameter()
                .in("header")
                .name("Idempotency-Key")
                .description("The same request with the same key is carried out once and gets the same answer.")
                .schema(string().pattern("^[!-~]{1,200}$"));
    }

    private static Parameter ifMatch() {
        return new Parameter()
                .in("header")
                .name("If-Match")
                .description("The ETag of the version that was seen; a newer version is answered 412.")
                .schema(string().pattern("^\"[0-9]+\"$"));
    }

    private static ApiResponse refused() {
        return new ApiResponse()
                .description("Refused: 400 malformed, 401, 403, 404, 409 against a rule, 412 stale, 413 too big,"
                        + " 415, 422 invalid, 503 try later.")
                .content(new Content().addMediaType(Problem.MEDIA_TYPE, new MediaType().schema(ref(PROBLEM))));
    }

    private static ApiResponse received() {
        return new ApiResponse()
                .description("Recorded.")
                .addHeaderObject(
                        "ETag", new Header().description("The version, quoted.").schema(string()))
                .content(new Content().addMediaType("application/json", new MediaType().schema(ref("Receipt"))));
    }

    static Schema<?> ref(String name) {
        return new JsonSchema().$ref(name);
    }

    static Schema<?> string() {
        return new JsonSchema().typesItem("string");
    }

    private static Schema<?> integer() {
        return new JsonSchema().typesItem("integer").format("int64");
    }
}
