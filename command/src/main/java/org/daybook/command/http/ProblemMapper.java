package org.daybook.command.http;

import org.daybook.shared.rejection.Problem;

/** Maps the failure of a command to the problem that is answered, for single commands and bulk lines alike. */
public interface ProblemMapper {

    Problem of(Throwable failure);
}
