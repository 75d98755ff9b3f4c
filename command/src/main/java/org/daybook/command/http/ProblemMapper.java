package org.daybook.command.http;

import org.daybook.shared.rejection.Problem;

/** Says what is answered when a command fails, whatever the reason: one place for single commands and bulks. */
public interface ProblemMapper {

    Problem of(Throwable failure);
}
