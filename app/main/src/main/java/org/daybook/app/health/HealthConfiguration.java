package org.daybook.app.health;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointWebExtension;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configures health: every part, including Spring's own, is checked at most once a second, and all parts at the same
 * time, so that a request for all of them waits only for the slowest.
 */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    /** Static, and without dependencies: it is made before every other bean. */
    @Bean
    static BeanPostProcessor rememberedHealth() {
        return new Remembering();
    }

    /** In place of Spring's own. */
    @Bean
    HealthEndpointWebExtension healthEndpointWebExtension(
            HealthContributorRegistry parts, HealthEndpointGroups groups, HealthEndpointProperties properties) {
        return new PartsThatAreThere(parts, groups, properties.getLogging().getSlowIndicatorThreshold());
    }

    private static final class Remembering implements BeanPostProcessor {

        private final ExecutorService looks = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().daemon().name("health-", 0).factory());
        private final List<RememberedHealth> parts = new CopyOnWriteArrayList<>();

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof HealthIndicator part ? remember(part) : bean;
        }

        private HealthIndicator remember(HealthIndicator part) {
            RememberedHealth remembered = new RememberedHealth(part, looks, System::nanoTime);
            parts.add(remembered);
            return () -> health(remembered);
        }

        private Health health(RememberedHealth part) {
            parts.forEach(RememberedHealth::refresh);
            return part.health();
        }
    }
}
