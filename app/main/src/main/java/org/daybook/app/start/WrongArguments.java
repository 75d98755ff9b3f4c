package org.daybook.app.start;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.command.http.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a sentence which argument is wrong, names the nearest command or option there is, and ends with 2. */
final class WrongArguments implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter errors = command.getErr();
        errors.println("daybook: " + sentence(wrong));
        nearest(wrong).ifPresent(nearest -> errors.println("  Did you mean " + nearest + "?"));
        errors.println("  " + command.getCommandSpec().qualifiedName() + " --help lists what is possible.");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) return unknown(unmatched);
        if (wrong instanceof MissingParameterException missing) return missing(missing);
        return wrong.getMessage();
    }

    private static String unknown(UnmatchedArgumentException unmatched) {
        String argument = unmatched.getUnmatched().getFirst();
        CommandLine command = unmatched.getCommandLine();
        if (!unmatched.isUnknownOption()) {
            return command.getSubcommands().isEmpty()
                    ? command.getCommandName() + " does not take '" + argument + "' as well."
                    : "there is no command " + argument + ".";
        }
        String option = argument.replaceFirst("=.*", "");
        return ownerOf(option, command)
                .map(owner -> option + " is for " + owner + ".")
                .orElse("there is no option " + option + ".");
    }

    private static Optional<String> ownerOf(String option, CommandLine command) {
        CommandLine all = command.getParent() == null ? command : command.getParent();
        return all.getSubcommands().values().stream()
                .filter(other -> other.getCommandSpec().findOption(option) != null)
                .map(CommandLine::getCommandName)
                .findFirst();
    }

    private static String missing(MissingParameterException missing) {
        ArgSpec argument = missing.getMissing().getFirst();
        if (argument instanceof OptionSpec option) return option.longestName() + " needs a value.";
        String command = missing.getCommandLine().getCommandName();
        return command + " needs " + argument.description()[0] + ".";
    }

    private static Optional<String> nearest(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unmatched
                ? NearestName.of(unmatched.getUnmatched().getFirst().replaceFirst("=.*", ""), possible(unmatched))
                        .or(() -> unmatched.getSuggestions().stream().findFirst())
                : Optional.empty();
    }

    /** The commands, or the options of that command which its help shows; those of one letter are all alike. */
    private static List<String> possible(UnmatchedArgumentException unmatched) {
        CommandLine command = unmatched.getCommandLine();
        if (!unmatched.isUnknownOption())
            return List.copyOf(command.getSubcommands().keySet());
        return command.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .flatMap(option -> Stream.of(option.names()))
                .filter(name -> name.startsWith("--"))
                .toList();
    }
}
