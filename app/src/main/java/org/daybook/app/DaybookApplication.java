package org.daybook.app;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.daybook.app.engine.wiring.EarlyDatabaseStart;
import org.daybook.app.start.DaybookCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Daybook as one executable. */
@SpringBootApplication
public class DaybookApplication {

    private static final List<String> EXPLANATIONS = List.of("-h", "--help", "--version");

    /** Settings alone, as an image gives them, start it; anything else is the command line of {@code ./daybook}. */
    public static void main(String[] args) {
        if (args.length == 0 || args[0].startsWith("-") && !EXPLANATIONS.contains(args[0])) {
            start(List.of(args));
            return;
        }
        AtomicReference<List<String>> settings = new AtomicReference<>();
        int status = DaybookCommand.commandLine(settings::set).execute(args);
        if (settings.get() != null) start(settings.get());
        else System.exit(status);
    }

    private static void start(List<String> settings) {
        SpringApplication application = new SpringApplication(DaybookApplication.class);
        application.addInitializers(new EarlyDatabaseStart());
        application.run(settings.toArray(String[]::new));
    }
}
