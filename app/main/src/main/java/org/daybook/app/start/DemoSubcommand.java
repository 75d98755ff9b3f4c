package org.daybook.app.start;

import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Command;

/** Starts Daybook with the sample record. */
@Command(
        name = "demo",
        description = "Start Daybook with the sample record loaded, and write demo.env into the data folder.")
final class DemoSubcommand extends StartSubcommand {

    DemoSubcommand(Consumer<List<String>> application) {
        super(application, "--daybook.demo=true");
    }
}
