package org.daybook.app.identity.problem;

import org.daybook.command.dispatch.EngineFailures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures how outages are told from faults, for nodes that send or handle commands. */
@Configuration(proxyBeanMethods = false)
class OutageConfiguration {

    @Bean
    EngineFailures engineFailures() {
        return Outages::kind;
    }
}
