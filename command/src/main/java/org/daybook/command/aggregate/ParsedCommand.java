package org.daybook.command.aggregate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.CommandType;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.contract.Json;
import org.daybook.shared.contract.NamesItsAggregate;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;
import tools.jackson.databind.JsonNode;

/**
 * A command with everything given beside it: the one carrier from the request or page, over the command bus, to its
 * decision. On the bus it is a message whose payload is the command and whose metadata are strings.
 *
 * @param aggregate id of the aggregate it is for
 * @param effectiveOn the day from which the entry is to hold, in the installation's zone; absent means today
 * @param body canonical JSON of the request, which distinguishes a repeated request from a reused key; absent without a
 *     key
 */
public record ParsedCommand<C extends DaybookCommand>(
        C command, UUID aggregate, Actor actor, LocalDate effectiveOn, Preconditions preconditions, String body) {

    /** @throws InvalidValue if something is missing */
    public ParsedCommand {
        Required.present(command, "command");
        Required.present(aggregate, "id");
        Required.present(actor, "actor");
        if (preconditions.idempotencyKey() != null) Required.present(body, "body");
    }

    /**
     * The command as requested.
     *
     * @param id absent for an opening that leaves the choice to the server: the same request gets the same one by its
     *     key
     * @param body the fields of the request; absent only without a key
     * @throws InvalidValue if something is missing
     */
    public static <C extends DaybookCommand> ParsedCommand<C> of(
            UUID id, C command, Actor actor, LocalDate effectiveOn, Preconditions preconditions, JsonNode body) {
        boolean repeatable = preconditions.idempotencyKey() != null && body != null;
        return new ParsedCommand<>(
                command,
                id == null && CommandCatalogue.of(command).opens() ? chosen(command, actor, preconditions) : id,
                actor,
                effectiveOn,
                preconditions,
                repeatable ? CanonicalBody.of(body, effectiveOn) : null);
    }

    /** A command of the service itself, decided today on the latest version. */
    public static <C extends DaybookCommand> ParsedCommand<C> of(UUID id, C command, Actor actor, IdempotencyKey key) {
        JsonNode body = Json.mapper().valueToTree(command);
        return of(id, command, actor, null, new Preconditions(null, key), body);
    }

    private static UUID chosen(DaybookCommand command, Actor actor, Preconditions preconditions) {
        if (command instanceof NamesItsAggregate naming && naming.aggregate().isPresent()) {
            return naming.aggregate().get();
        }
        IdempotencyKey key = preconditions.idempotencyKey();
        return key == null
                ? TimeOrderedIds.next()
                : key.aggregateOf(CommandCatalogue.of(command).aggregate(), actor.account());
    }

    /** Reads what travelled beside the command. */
    public static <C extends DaybookCommand> ParsedCommand<C> of(C command, Map<String, ?> metadata) {
        return new ParsedCommand<>(
                command,
                target(metadata),
                new Actor(
                        AccountId.of(required(metadata, CommandMetadata.ACTOR)),
                        new Post(required(metadata, CommandMetadata.POST)),
                        GrantsText.read(required(metadata, CommandMetadata.GRANTS)),
                        CapacitiesText.read(
                                optional(metadata, CommandMetadata.CAPACITIES).orElse(""))),
                optional(metadata, CommandMetadata.EFFECTIVE_ON)
                        .map(LocalDate::parse)
                        .orElse(null),
                new Preconditions(
                        optional(metadata, CommandMetadata.IF_MATCH)
                                .map(Long::valueOf)
                                .orElse(null),
                        optional(metadata, CommandMetadata.IDEMPOTENCY_KEY)
                                .map(IdempotencyKey::new)
                                .orElse(null)),
                optional(metadata, CommandMetadata.BODY).orElse(null));
    }

    /** The aggregate that a command on the bus is for. */
    public static UUID target(Map<String, ?> metadata) {
        return UUID.fromString(required(metadata, CommandMetadata.AGGREGATE_ID));
    }

    /** The message that is sent over the bus. */
    public CommandMessage<C> message() {
        return new GenericCommandMessage<>(
                new GenericMessage<>(command, metadata()), type().aggregate().stored());
    }

    private Map<String, String> metadata() {
        Map<String, String> metadata = new HashMap<>();
        metadata.put(CommandMetadata.AGGREGATE_ID, aggregate.toString());
        metadata.put(CommandMetadata.ACTOR, actor.account().toString());
        metadata.put(CommandMetadata.POST, actor.post().value());
        metadata.put(CommandMetadata.GRANTS, GrantsText.of(actor.grants()));
        metadata.put(CommandMetadata.CAPACITIES, CapacitiesText.of(actor.capacities()));
        metadata.put(CommandMetadata.EFFECTIVE_ON, text(effectiveOn));
        metadata.put(CommandMetadata.IF_MATCH, text(preconditions.ifMatch()));
        metadata.put(CommandMetadata.IDEMPOTENCY_KEY, text(preconditions.idempotencyKey()));
        metadata.put(CommandMetadata.BODY, body);
        metadata.values().removeIf(value -> value == null);
        return metadata;
    }

    public CommandType type() {
        return CommandCatalogue.of(command);
    }

    /** Tells this request from all others; empty where it may not be repeated. */
    Optional<String> requestDigest() {
        return Optional.ofNullable(preconditions.idempotencyKey()).map(key -> key.digestOf(actor.account()));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String required(Map<String, ?> metadata, String name) {
        return optional(metadata, name)
                .orElseThrow(() -> new IllegalArgumentException("A command needs the metadata " + name));
    }

    private static Optional<String> optional(Map<String, ?> metadata, String name) {
        return Optional.ofNullable(metadata.get(name)).map(Object::toString);
    }
}
