package org.daybook.app.web.transport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets signed-in clients send many commands over one long request, with pauses. */
final class PatientUploads implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        PacedChannel.current().ifPresent(PacedChannel::patient);
        return true;
    }
}
