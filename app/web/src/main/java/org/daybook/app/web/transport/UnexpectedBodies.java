package org.daybook.app.web.transport;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.daybook.shared.rejection.Refused;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a body, without reading it, if the handler takes none. Handlers of pages take a form, since it contains at
 * least the token against forged requests.
 */
final class UnexpectedBodies implements HandlerInterceptor {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<Class<?>> BODIES =
            List.of(HttpServletRequest.class, HttpEntity.class, InputStream.class, Reader.class);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean asked = request.getDispatcherType() == DispatcherType.REQUEST;
        if (asked && handler instanceof HandlerMethod method && hasBody(request) && !isTaken(request, method)) {
            throw new Refused(400, "unexpected-body", "", expected(method));
        }
        return true;
    }

    private static String expected(HandlerMethod method) {
        return takesForm(method)
                ? "This address takes only a form as its body."
                : "This address takes no body: send the request without one.";
    }

    static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static boolean isTaken(HttpServletRequest request, HandlerMethod method) {
        return takesBody(method) || takesForm(method) && isForm(request);
    }

    static boolean takesBody(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(UnexpectedBodies::isBody);
    }

    private static boolean isBody(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class)
                || BODIES.stream().anyMatch(body -> body.isAssignableFrom(parameter.getParameterType()));
    }

    private static boolean takesForm(HandlerMethod method) {
        boolean page = !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class)
                && !method.hasMethodAnnotation(ResponseBody.class);
        return page
                || Arrays.stream(method.getMethodParameters())
                        .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestParam.class));
    }

    static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith(FORM);
    }
}
