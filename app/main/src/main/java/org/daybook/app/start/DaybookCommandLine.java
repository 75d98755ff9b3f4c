package org.daybook.app.start;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.daybook.app.evidence.Verify;
import org.daybook.app.ledger.NewLedgerKey;
import org.daybook.app.store.CannotStart;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** The whole command line: {@code ./daybook COMMAND}, or {@code java -jar daybook.jar COMMAND}. */
@Command(
        name = DaybookCommandLine.NAME,
        header = "Daybook keeps the governance record of a programme.%n",
        customSynopsis = {
            "",
            "  ./daybook [COMMAND] [OPTIONS]",
            "  ./daybook COMMAND --help      explain a command and its options"
        },
        synopsisHeading = "Usage:",
        commandListHeading = "%nCommands (./daybook alone means run):%n",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        footer = {
            "",
            "Environment:",
            "  JAVA_HOME               a JDK of 21 or newer; otherwise the newest that is found",
            "  DAYBOOK_JDK_PLACES      folders to search for JDKs, separated by colons",
            "  DAYBOOK_JAVA_OPTS       more options for Java, such as -Xmx1g",
            "",
            "Ctrl-C stops Daybook. Its settings are in docs/operations.md."
        })
public final class DaybookCommandLine {

    static final String NAME = "./daybook";

    /** Wide enough for a verifier key; help that is written to a file must not depend on the terminal. */
    private static final int WIDTH = 100;

    private DaybookCommandLine() {}

    /** @param application is given the application's settings, as {@code --name=value}, where it is to be started */
    public static CommandLine commandLine(Consumer<List<String>> application) {
        CommandLine commands = new CommandLine(new DaybookCommandLine())
                .addSubcommand(new RunSubcommand(application))
                .addSubcommand(new DemoSubcommand(application))
                .addSubcommand(new LoadSubcommand(System.getenv()))
                .addSubcommand(new EvidenceSubcommand(System.getenv()))
                .addSubcommand(new Verify(Clock.systemUTC()))
                .addSubcommand(new NewLedgerKey())
                .addSubcommand(new CompletionSubcommand());
        commands.getSubcommands().values().forEach(DaybookCommandLine::explained);
        return configured(commands.addSubcommand(new HelpCommand()));
    }

    private static void explained(CommandLine subcommand) {
        UsageMessageSpec help = subcommand
                .getCommandSpec()
                .mixinStandardHelpOptions(true)
                .versionProvider(new ProductVersion())
                .usageMessage();
        if (!help.exitCodeList().isEmpty()) help.exitCodeListHeading("%nExit status:%n");
        help.synopsisHeading("Usage: ")
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n");
    }

    /** One command by itself, which answers wrong arguments and failures as it does among the others. */
    public static CommandLine of(Object command) {
        return configured(new CommandLine(command));
    }

    private static CommandLine configured(CommandLine commands) {
        return commands.setUsageHelpWidth(WIDTH)
                .setUsageHelpAutoWidth(false)
                .setOverwrittenOptionsAllowed(true)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new WrongArguments())
                .setExecutionExceptionHandler(DaybookCommandLine::failed);
    }

    private static int failed(Exception failure, CommandLine commands, ParseResult ignored) throws Exception {
        switch (failure) {
            case CannotStart e -> commands.getOut().println(e.getMessage());
            case SubcommandFailed e -> e.tell(commands.getErr());
            default -> throw failure;
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
