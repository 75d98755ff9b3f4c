package org.daybook.app.web;

import org.daybook.shared.contract.Json;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The server's limits, and the one way in which JSON is written. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    /**
     * How much of a refused body is read and thrown away, so that whoever sends too much can still read the answer.
     * Beyond it the connection is cut.
     */
    private static final int SWALLOWED = 128 * 1024 * 1024;

    @Bean
    JsonMapper jsonMapper() {
        return Json.mapper();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> swallowing() {
        return factory -> factory.addConnectorCustomizers(
                connector -> connector.setProperty("maxSwallowSize", String.valueOf(SWALLOWED)));
    }
}
