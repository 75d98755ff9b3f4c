package org.daybook.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daybook.app.identity.credential.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * Redirects after sign-in to the page that was requested before, including both clocks in its address, or else to the
 * index. Somebody who must choose a password does that first; somebody without a role is told so by their account
 * page.
 */
final class Welcome implements AuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        boolean mustChange = who instanceof SignedIn in && in.mustChangePassword();
        boolean mayNothing = who.getAuthorities().isEmpty();
        String context = request.getContextPath();
        if (mustChange) response.sendRedirect(context + "/password");
        else response.sendRedirect(mayNothing ? context + "/account" : page(request));
    }

    private static String page(HttpServletRequest request) {
        return LocalAddress.read(request.getParameter(LocalAddress.PARAMETER))
                .orElseGet(() -> request.getContextPath() + "/");
    }
}
