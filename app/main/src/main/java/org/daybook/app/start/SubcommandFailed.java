package org.daybook.app.start;

import java.io.PrintWriter;
import java.util.List;

/** A subcommand could not do its work: a sentence that says why, and lines that say how to put it right. */
final class SubcommandFailed extends RuntimeException {

    private final transient List<String> remedies;

    SubcommandFailed(String why, String... remedies) {
        super(why);
        this.remedies = List.of(remedies);
    }

    void tell(PrintWriter errors) {
        errors.println("daybook: " + getMessage());
        remedies.forEach(remedy -> errors.println("  " + remedy));
    }
}
