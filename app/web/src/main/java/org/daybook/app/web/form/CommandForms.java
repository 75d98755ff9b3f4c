package org.daybook.app.web.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.rejection.Refused;
import org.daybook.shared.workstream.WorkstreamEvent;

/** All forms: those of the owner's desk, and those that have a page of their own. */
public final class CommandForms {

    private static final List<CommandForm> ALL = Stream.of(
                    ReportForms.ALL,
                    PlanForms.ALL,
                    ClearanceForms.ALL,
                    ProgrammeForms.ALL,
                    BoardForms.ALL,
                    MeetingForms.ALL,
                    ReviewForms.ALL,
                    ActionForms.ALL,
                    DecisionForms.ALL)
            .flatMap(List::stream)
            .toList();

    private static final List<CommandForm> OF_DESK =
            ALL.stream().filter(form -> form.desk().isPresent()).toList();

    private static final Map<String, CommandForm> BY_COMMAND =
            ALL.stream().collect(Collectors.toMap(CommandForm::command, Function.identity()));

    private static final Map<Class<? extends WorkstreamEvent>, CommandForm> BY_EVENT =
            OF_DESK.stream().collect(Collectors.toMap(CommandForm::records, Function.identity()));

    private CommandForms() {}

    public static List<CommandForm> all() {
        return ALL;
    }

    /** Those of the owner's desk. */
    public static List<CommandForm> ofDesk() {
        return OF_DESK;
    }

    /** Those of that aggregate that have a page of their own. */
    public static List<CommandForm> of(AggregateType aggregate) {
        return ALL.stream()
                .filter(form -> form.desk().isEmpty() && form.type().aggregate() == aggregate)
                .toList();
    }

    public static Optional<CommandForm> find(String command) {
        return Optional.ofNullable(BY_COMMAND.get(command));
    }

    /**
     * A form of the desk.
     *
     * @throws Refused {@code unknown-form} (404) if there is none
     */
    public static CommandForm named(String command) {
        return find(command)
                .filter(form -> form.desk().isPresent())
                .orElseThrow(() -> new Refused(404, "unknown-form", "", "The desk has no form of that name."));
    }

    /**
     * A form that has a page of its own.
     *
     * @throws Refused {@code unknown-form} (404) if the aggregate has none
     */
    public static CommandForm named(AggregateType aggregate, String command) {
        return of(aggregate).stream()
                .filter(form -> form.command().equals(command))
                .findFirst()
                .orElseThrow(() -> new Refused(404, "unknown-form", "", "There is no form of that name."));
    }

    /** The form whose command makes such events. */
    public static Optional<CommandForm> making(WorkstreamEvent event) {
        return Optional.ofNullable(BY_EVENT.get(event.getClass()));
    }
}
