package org.daybook.query.asof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.shared.account.Actor;
import org.daybook.shared.text.Uuids;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Resolves {@link AsOf} parameters of API handler methods from the request parameters {@code on}, {@code knownAt} and
 * {@code atLeast}.
 */
@Component
public record AsOfArgument(AsOfResolver asOf) implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    /** The attribute of the request that holds the moment for which it is answered. */
    public static final String RESOLVED = AsOf.class.getName();

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AsOf.class;
    }

    @Override
    public AsOf resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        AtLeast.read(request.getParameter("atLeast"), aggregate(request))
                .ifPresent(shown -> asOf.await(shown.aggregate(), shown.version(), reader(request)));
        AsOf moment = asOf.read(ClockText.ISO, request.getParameter("on"), request.getParameter("knownAt"));
        request.setAttribute(RESOLVED, moment, RequestAttributes.SCOPE_REQUEST);
        return moment;
    }

    private static Actor reader(NativeWebRequest request) {
        if (request.getUserPrincipal() instanceof Authentication who && who.getPrincipal() instanceof Actor actor) {
            return actor;
        }
        throw new IllegalStateException("The request has no authenticated actor");
    }

    private static Optional<UUID> aggregate(NativeWebRequest request) {
        Object variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return variables instanceof Map<?, ?> named && named.get("id") instanceof String id
                ? Optional.of(Uuids.read(id))
                : Optional.empty();
    }
}
