package org.daybook.app.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says, once Daybook answers, where it does. */
@Component
class WhereToLook {

    private static final Logger LOG = LoggerFactory.getLogger("daybook");

    private final String role;

    WhereToLook(@Value("${daybook.role:all}") String role) {
        this.role = role;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web) {
            LOG.info(
                    "Daybook answers at http://localhost:{} (role {}).",
                    web.getWebServer().getPort(),
                    role);
        }
    }
}
