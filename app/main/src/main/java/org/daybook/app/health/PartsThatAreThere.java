package org.daybook.app.health;

import java.time.Duration;
import java.util.Arrays;
import org.springframework.boot.actuate.endpoint.ApiVersion;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.WebServerNamespace;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointWebExtension;
import org.springframework.boot.health.registry.HealthContributorRegistry;

/** Health over HTTP that answers "not found" below a part that is not there. Spring's own fails on such an address with an error. */
class PartsThatAreThere extends HealthEndpointWebExtension {

    /** @param slow from when on Spring logs that a part is slow */
    PartsThatAreThere(HealthContributorRegistry parts, HealthEndpointGroups groups, Duration slow) {
        super(parts, null, groups, slow);
    }

    @Override
    public WebEndpointResponse<HealthDescriptor> health(
            ApiVersion version, WebServerNamespace namespace, SecurityContext who, boolean showAll, String... path) {
        WebEndpointResponse<HealthDescriptor> nothing = new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND);
        for (int depth = 1; depth < path.length; depth++) {
            var above = super.health(version, namespace, who, showAll, Arrays.copyOf(path, depth));
            if (above.getBody() == null) return nothing;
        }
        return super.health(version, namespace, who, showAll, path);
    }
}
