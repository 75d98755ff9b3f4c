package org.daybook.app;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.daybook.app.engine.CannotStart;
import org.daybook.app.engine.wiring.EarlyDatabaseStart;
import org.daybook.app.evidence.Verify;
import org.daybook.app.ledger.NewLedgerKey;
import org.daybook.app.start.Tool;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Daybook as one executable. */
@SpringBootApplication
public class DaybookApplication {

    public static void main(String[] args) {
        Optional<Tool> tool = tool(args);
        if (tool.isPresent()) System.exit(run(tool.get(), List.of(args).subList(1, args.length)));
        SpringApplication application = new SpringApplication(DaybookApplication.class);
        application.addInitializers(new EarlyDatabaseStart());
        application.run(args);
    }

    private static int run(Tool tool, List<String> arguments) {
        try {
            return tool.run(arguments);
        } catch (CannotStart e) {
            System.out.println(e.getMessage());
            return 1;
        }
    }

    private static Optional<Tool> tool(String[] args) {
        List<Tool> tools = List.of(new NewLedgerKey(System.out), new Verify(System.out, Clock.systemUTC()));
        return tools.stream()
                .filter(tool -> args.length > 0 && args[0].equals(tool.name()))
                .findFirst();
    }
}
