package org.daybook.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.daybook.shared.account.Actor;

/** Authenticates a long request again, with the credentials that it presented. */
@FunctionalInterface
public interface Readmission {

    /** The actor as the account is now; empty if its token, password or account lets nobody in any more. */
    Optional<Actor> now();

    /** To be kept by whoever let the request in. */
    static void keep(HttpServletRequest request, Readmission readmission) {
        request.setAttribute(Readmission.class.getName(), readmission);
    }

    /** That of the request; where none was kept, nobody is let in again. */
    static Readmission of(HttpServletRequest request) {
        return request.getAttribute(Readmission.class.getName()) instanceof Readmission kept ? kept : Optional::empty;
    }
}
