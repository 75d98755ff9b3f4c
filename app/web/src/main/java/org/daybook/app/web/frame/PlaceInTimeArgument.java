package org.daybook.app.web.frame;

import java.util.List;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.Clocks;
import org.daybook.app.web.clock.PlaceInTime;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets every page take a {@link PlaceInTime}: the one that the parameters {@code on} and {@code knownAt} of its address name
 * or, with {@link AtPresent}, the present. The model has it as {@code place}.
 */
@Component
@OnQuerySide
record PlaceInTimeArgument(Clocks clocks) implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PlaceInTime.class;
    }

    @Override
    public PlaceInTime resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        PlaceInTime place = parameter.hasParameterAnnotation(AtPresent.class)
                ? clocks.read(null, null)
                : clocks.read(request.getParameter("on"), request.getParameter("knownAt"));
        container.addAttribute("place", place);
        return place;
    }
}
