package org.daybook.command.dispatch;

/** What was to be written may be on record or not, and the record could not be asked in time. */
public final class OutcomeUnknown extends RuntimeException {

    private static final long serialVersionUID = 1;

    public OutcomeUnknown(Throwable cause) {
        super("It could not be established in time whether the entries were written", cause);
    }
}
