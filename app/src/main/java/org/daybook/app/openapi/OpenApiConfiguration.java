package org.daybook.app.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.daybook.app.account.NewCredential;
import org.daybook.app.redaction.RedactText;
import org.daybook.app.security.NewToken;
import org.daybook.app.security.PasswordChange;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the whole API, served to whoever has come in. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Daybook")
                        .version("1")
                        .description("The governance record of a programme: commands in, views out, on two clocks."))
                .servers(List.of(new Server().url("/")))
                .components(new Components())
                .addSecurityItem(new SecurityRequirement().addList(SharedParts.BEARER));
    }

    @Bean
    GlobalOpenApiCustomizer commands() {
        return api -> {
            SharedParts.addTo(api.getComponents());
            boolean writes = api.getPaths().remove("/api/{aggregates}") != null;
            api.getPaths().remove("/api/{aggregates}/{id}/{command}");
            bodies(api);
            Questions.describe(api);
            if (writes) {
                CommandPaths.addTo(api);
                BesideCommands.bulk(api);
            }
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> operation
                            .getResponses()
                            .addApiResponse("default", new ApiResponse().$ref(SharedParts.PROBLEM)));
        };
    }

    private static void bodies(OpenAPI api) {
        PathItem password = api.getPaths().get("/api/me/password");
        BesideCommands.body(api, password.getPut(), PasswordChange.class);
        BesideCommands.body(api, api.getPaths().get("/api/me/tokens").getPost(), NewToken.class);
        PathItem credentials = api.getPaths().get("/api/accounts/{id}/credentials");
        BesideCommands.body(api, credentials.getPut(), NewCredential.class);
        BesideCommands.body(api, api.getPaths().get("/api/redactions").getPost(), RedactText.class);
    }
}
