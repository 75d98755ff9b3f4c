package org.daybook.shared.rejection;

/** A request refused before it became a command or a question of the domain; carries what is answered. */
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
