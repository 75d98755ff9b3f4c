package org.daybook.app.web.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.rejection.Refused;
import org.daybook.shared.workstream.WorkstreamEvent;

/** All forms of the desk: one for each command of a workstream that can be given there. */
public final class CommandForms {

    private static final List<CommandForm> ALL =
            Stream.of(ReportForms.ALL, PlanForms.ALL).flatMap(List::stream).toList();

    private static final Map<String, CommandForm> BY_COMMAND =
            ALL.stream().collect(Collectors.toMap(CommandForm::command, Function.identity()));

    private static final Map<Class<? extends WorkstreamEvent>, CommandForm> BY_EVENT =
            ALL.stream().collect(Collectors.toMap(CommandForm::records, Function.identity()));

    private CommandForms() {}

    public static List<CommandForm> all() {
        return ALL;
    }

    public static Optional<CommandForm> find(String command) {
        return Optional.ofNullable(BY_COMMAND.get(command));
    }

    /** @throws Refused {@code unknown-form} (404) if there is none */
    public static CommandForm named(String command) {
        return find(command)
                .orElseThrow(() -> new Refused(404, "unknown-form", "", "The desk has no form of that name."));
    }

    /** The form whose command makes such events. */
    public static Optional<CommandForm> making(WorkstreamEvent event) {
        return Optional.ofNullable(BY_EVENT.get(event.getClass()));
    }
}
