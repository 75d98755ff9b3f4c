package org.daybook.shared.rejection;

/** Thrown when a request is refused before it becomes a command or a question of the domain. Carries the answer. */
public final class Refused extends RuntimeException {

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Refused(int status, String code, String field, String detail) {
        this(Problem.of(status, code, field, detail));
    }

    public Problem problem() {
        return problem;
    }
}
