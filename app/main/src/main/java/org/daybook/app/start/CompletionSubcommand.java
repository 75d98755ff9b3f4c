package org.daybook.app.start;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete the command line. */
@Command(
        name = "completion",
        description = "Print completion for a shell: source <(./daybook completion bash)",
        footer = "%nIn zsh first run: autoload -U +X bashcompinit && bashcompinit")
final class CompletionSubcommand implements Runnable {

    private static final String BASH = "bash";

    @Parameters(paramLabel = "SHELL", description = "a shell: bash, whose completion zsh reads too")
    private String shell;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine command = spec.commandLine();
        if (!shell.equals(BASH))
            throw new ParameterException(command, "there is no completion for " + shell + ", only for bash.");
        command.getOut().print(AutoComplete.bash("daybook", command.getParent()));
        command.getOut().flush();
    }
}
