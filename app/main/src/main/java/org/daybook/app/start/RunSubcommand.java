package org.daybook.app.start;

import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Command;

/** Starts Daybook on a record of one's own. */
@Command(name = "run", description = "Start Daybook.")
final class RunSubcommand extends StartSubcommand {

    RunSubcommand(Consumer<List<String>> application) {
        super(application);
    }
}
