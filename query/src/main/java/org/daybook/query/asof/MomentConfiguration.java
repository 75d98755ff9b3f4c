package org.daybook.query.asof;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets every handler method take a {@link Moment}. */
@Configuration(proxyBeanMethods = false)
class MomentConfiguration implements WebMvcConfigurer {

    private final MomentResolver resolver;

    MomentConfiguration(MomentResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(resolver);
    }
}
