package org.daybook.app.identity.problem;

import org.daybook.command.dispatch.EngineFailures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets whoever sends or handles commands tell outages from faults. */
@Configuration(proxyBeanMethods = false)
class OutageConfiguration {

    @Bean
    EngineFailures engineFailures() {
        return Outages::kind;
    }
}
