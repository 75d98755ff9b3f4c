package org.daybook.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.daybook.shared.account.Actor;

/** Authenticates a long request again, with the credentials that it presented. */
@FunctionalInterface
public interface Readmission {

    /** The actor as the account is now; empty if its token, password or account is no longer valid. */
    Optional<Actor> now();

    /** Kept by the code that authenticated the request. */
    static void keep(HttpServletRequest request, Readmission readmission) {
        request.setAttribute(Readmission.class.getName(), readmission);
    }

    /** That of the request; if none was kept, it is refused. */
    static Readmission of(HttpServletRequest request) {
        return request.getAttribute(Readmission.class.getName()) instanceof Readmission kept ? kept : Optional::empty;
    }
}
