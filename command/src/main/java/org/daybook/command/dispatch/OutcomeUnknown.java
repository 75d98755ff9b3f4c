package org.daybook.command.dispatch;

/** Thrown when entries may or may not have been written and the record could not be checked in time. */
public final class OutcomeUnknown extends RuntimeException {

    private static final long serialVersionUID = 1;

    public OutcomeUnknown(Throwable cause) {
        super("It could not be established in time whether the entries were written", cause);
    }
}
