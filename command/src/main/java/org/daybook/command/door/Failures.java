package org.daybook.command.door;

import org.daybook.shared.rejection.Problem;

/** Says what is answered when a command fails, whatever the reason: one place for single commands and bulks. */
public interface Failures {

    Problem of(Throwable failure);
}
