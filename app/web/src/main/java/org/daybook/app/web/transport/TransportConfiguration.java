package org.daybook.app.web.transport;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.daybook.shared.rejection.InvalidValue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Installs the transport guards in the server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TransportProperties.class)
class TransportConfiguration implements WebMvcConfigurer {

    private static final String FORWARDING = "server.forward-headers-strategy";

    @Bean
    Turns turns(TransportProperties limits) {
        return new Turns(limits.requestsAtOnce());
    }

    /** After Boot's own, which sets the valve that reads forwarded addresses. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> guards(
            TransportProperties limits, Turns turns, ObjectProvider<MeterRegistry> meters, Environment settings) {
        onlyNamedProxies(settings.getProperty(FORWARDING, "none"));
        return factory -> {
            factory.setProtocol(GuardedProtocol.class.getName());
            factory.addProtocolHandlerCustomizers((GuardedProtocol protocol) -> {
                protocol.endpoint().limit(limits, TrustedProxies.of(factory.getEngineValves()));
                meters.ifAvailable(registry -> measure(protocol.endpoint(), turns, registry));
            });
            factory.addContextValves(new RequestGate(limits, turns));
        };
    }

    /** With "framework" the headers would be trusted from any sender. */
    static void onlyNamedProxies(String forwarding) {
        if (forwarding.strip().equalsIgnoreCase("framework")) {
            throw new InvalidValue(
                    FORWARDING, "must be native or none: with framework, any client could claim another address");
        }
    }

    private static void measure(GuardedEndpoint endpoint, Turns turns, MeterRegistry registry) {
        FunctionCounter.builder("daybook.http.connections.refused", endpoint, GuardedEndpoint::refusedConnections)
                .description("Connections closed because their network had too many")
                .register(registry);
        FunctionCounter.builder("daybook.http.connections.cut", endpoint, GuardedEndpoint::cutOffConnections)
                .description("Connections closed because their client was too slow")
                .register(registry);
        Gauge.builder("daybook.http.waiting", turns, Turns::waiting)
                .description("Requests that wait for their turn")
                .register(registry);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new UnexpectedBodies());
        registry.addInterceptor(new PatientUploads()).addPathPatterns("/api/commands");
    }
}
