package org.daybook.app.web.form.typed;

import java.util.UUID;
import org.daybook.shared.rejection.Problem;

/** The idempotency keys of forms, so that a form sent twice is recorded once. */
public final class Keys {

    static final int STALE = 412;
    private static final String REUSED = "idempotency-key-reused";

    private Keys() {}

    /** The refusal in words for somebody who has never heard of a key. */
    public static Problem explained(Problem problem) {
        if (!REUSED.equals(problem.code())) return problem;
        String said = "You have already recorded this form. To record it again as it is now, send it again.";
        return Problem.of(problem.status(), problem.code(), "", said);
    }

    public static String anew() {
        return "form-" + UUID.randomUUID();
    }

    /**
     * The key for the next attempt after a refusal: the same, but for one under which something else was recorded before,
     * as when somebody goes back to a form that was sent and alters it.
     */
    public static String after(Problem problem, String key) {
        return problem != null && REUSED.equals(problem.code()) ? anew() : key;
    }
}
