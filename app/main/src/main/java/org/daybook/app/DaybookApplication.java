package org.daybook.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.daybook.app.start.DaybookCommandLine;
import org.daybook.app.store.wiring.database.EarlyDatabaseStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Daybook as one executable. */
@SpringBootApplication
public class DaybookApplication {

    private static final List<String> EXPLANATIONS = List.of("-h", "--help", "--version", "-V");
    private static final List<String> STARTS = List.of("run", "demo");

    /** Settings alone, as an image gives them, start it; anything else is the command line of {@code ./daybook}. */
    public static void main(String[] args) {
        if (args.length == 0 || args[0].startsWith("-") && !EXPLANATIONS.contains(args[0])) {
            application().run(args);
        } else if (STARTS.contains(args[0])) {
            // Parsed beside the preparation of what follows: the classes of picocli are too old for Java to keep in its
            // cache for starting.
            CompletableFuture<String[]> settings = CompletableFuture.supplyAsync(() -> settings(args));
            SpringApplication application = application();
            application.run(settings.join());
        } else {
            System.exit(DaybookCommandLine.commandLine(settings -> {}).execute(args));
        }
    }

    /** Ends the process where the command line asks for something else than a start. */
    private static String[] settings(String[] args) {
        AtomicReference<List<String>> settings = new AtomicReference<>();
        int status = DaybookCommandLine.commandLine(settings::set).execute(args);
        if (settings.get() == null) System.exit(status);
        return settings.get().toArray(String[]::new);
    }

    private static SpringApplication application() {
        SpringApplication application = new SpringApplication(DaybookApplication.class);
        application.addInitializers(new EarlyDatabaseStart());
        return application;
    }
}
