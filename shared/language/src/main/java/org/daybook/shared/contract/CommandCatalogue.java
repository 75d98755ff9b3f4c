package org.daybook.shared.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The catalogue of all commands, read from the sealed hierarchies. The command API accepts and documents exactly
 * these.
 */
public final class CommandCatalogue {

    private static final List<CommandType> ALL = Stream.of(AggregateType.values())
            .flatMap(CommandCatalogue::commandsOf)
            .toList();

    private static final Map<Class<?>, CommandType> BY_TYPE =
            ALL.stream().collect(Collectors.toMap(CommandType::type, Function.identity()));

    private static final Map<String, CommandType> BY_NAME =
            ALL.stream().collect(Collectors.toMap(CommandType::name, Function.identity()));

    private CommandCatalogue() {}

    public static List<CommandType> all() {
        return ALL;
    }

    public static Optional<CommandType> find(AggregateType aggregate, String name) {
        return find(name).filter(command -> command.aggregate() == aggregate);
    }

    /** Names are unique over all aggregates. */
    public static Optional<CommandType> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static CommandType of(DaybookCommand command) {
        return BY_TYPE.get(command.getClass());
    }

    private static Stream<CommandType> commandsOf(AggregateType aggregate) {
        return leaves(aggregate.commands())
                .map(type ->
                        new CommandType(aggregate, kebab(type.getSimpleName()), type.asSubclass(DaybookCommand.class)));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(CommandCatalogue::leaves)
                : Stream.of(type);
    }

    private static String kebab(String simpleName) {
        return simpleName.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
