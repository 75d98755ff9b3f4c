package org.daybook.app.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.app.identity.credential.PasswordChange;
import org.daybook.app.identity.token.NewToken;
import org.daybook.app.store.redaction.RedactText;
import org.daybook.app.web.account.NewCredential;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the whole API, served to everybody who has signed in. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static {
        Questions.nameTypes();
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Daybook")
                        .version("1")
                        .description("The governance record of a programme: commands in, views out, on two clocks."))
                .servers(List.of(new Server().url("/")))
                .components(new Components())
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    @Bean
    GlobalOpenApiCustomizer commands() {
        return api -> {
            boolean writes = api.getPaths().remove("/api/{aggregates}") != null;
            api.getPaths().remove("/api/{aggregates}/{id}/{command}");
            bodies(api);
            Questions.describe(api);
            if (writes) CommandPaths.addTo(api);
            FixedParts.addTo(api, writes);
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation ->
                            operation.getResponses().addApiResponse("default", new ApiResponse().$ref("Problem")));
        };
    }

    private static void bodies(OpenAPI api) {
        body(api, "/api/me/password", PathItem::getPut, PasswordChange.class);
        body(api, "/api/me/tokens", PathItem::getPost, NewToken.class);
        body(api, "/api/accounts/{id}/credentials", PathItem::getPut, NewCredential.class);
        body(api, "/api/redactions", PathItem::getPost, RedactText.class);
    }

    /** Describes the body where this node takes it: one that does only one half takes less. */
    private static void body(
            OpenAPI api, String path, Function<PathItem, Operation> method, Class<? extends Record> type) {
        Optional.ofNullable(api.getPaths().get(path))
                .map(method)
                .ifPresent(operation ->
                        operation.requestBody(RequestBodies.of(type, RecordSchemas.of(type), api.getComponents())));
    }
}
