package org.daybook.query.asof;

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

/** Resolves a {@link Moment} from the parameters {@code on}, {@code knownAt} and {@code atLeast} of a request. */
@Component
public class MomentResolver implements HandlerMethodArgumentResolver {

    /** The attribute of the request under which the moment that it is answered for is found. */
    public static final String RESOLVED = Moment.class.getName();

    private final Moments moments;

    MomentResolver(Moments moments) {
        this.moments = moments;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Moment.class;
    }

    @Override
    public Moment resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        MomentRequest.atLeast(request.getParameter("atLeast"), aggregate(request))
                .ifPresent(shown -> moments.await(shown.aggregate(), shown.version(), reader(request)));
        Moment moment = moments.at(
                MomentRequest.day("on", request.getParameter("on")),
                MomentRequest.instant("knownAt", request.getParameter("knownAt")));
        request.setAttribute(RESOLVED, moment, RequestAttributes.SCOPE_REQUEST);
        return moment;
    }

    private static Actor reader(NativeWebRequest request) {
        if (request.getUserPrincipal() instanceof Authentication who && who.getPrincipal() instanceof Actor actor) {
            return actor;
        }
        throw new IllegalStateException("Nobody asks");
    }

    private static Optional<UUID> aggregate(NativeWebRequest request) {
        Object variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return variables instanceof Map<?, ?> named && named.get("id") instanceof String id
                ? Optional.of(Uuids.read(id))
                : Optional.empty();
    }
}
