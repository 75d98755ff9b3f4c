package org.daybook.app.web;

import org.daybook.shared.contract.Json;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The one way in which JSON is written, whoever is asked. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    JsonMapper jsonMapper() {
        return Json.mapper();
    }
}
