package org.daybook.query.live;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.daybook.shared.account.Actor;

/** Checks whether the credentials of a request are still valid while its answer continues. Outlives the request. */
@FunctionalInterface
public interface StillAdmitted {

    /** The actor as the account is now; empty once its token, session, password or account is no longer valid. */
    Optional<Actor> now();

    /** To be kept by the filter that let the request in. */
    static void keep(HttpServletRequest request, StillAdmitted admitted) {
        request.setAttribute(StillAdmitted.class.getName(), admitted);
    }

    /** That of the request; if none was kept, it is refused. */
    static StillAdmitted of(HttpServletRequest request) {
        return request.getAttribute(StillAdmitted.class.getName()) instanceof StillAdmitted kept
                ? kept
                : Optional::empty;
    }
}
