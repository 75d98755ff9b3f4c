package org.daybook.command.aggregate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.text.Post;

/**
 * What travels beside a command: for whom it is and who asks.
 *
 * @param effectiveOn absent means the day on which it is decided
 * @param ifMatch the version of the aggregate that the actor looked at
 * @param body canonical JSON of what was asked, by which a repeated key is told from a reused one
 */
public record Envelope(
        UUID aggregate,
        Actor actor,
        Optional<LocalDate> effectiveOn,
        Optional<Long> ifMatch,
        Optional<String> idempotencyKey,
        Optional<String> body) {

    public Envelope {
        if (idempotencyKey.isPresent() && body.isEmpty()) {
            throw new IllegalArgumentException("An idempotency key needs the body that it stands for");
        }
    }

    /** Reads the envelope from the metadata of a command. */
    public static Envelope of(Map<String, ?> metadata) {
        return new Envelope(
                target(metadata),
                actor(metadata),
                optional(metadata, CommandMetadata.EFFECTIVE_ON).map(LocalDate::parse),
                optional(metadata, CommandMetadata.IF_MATCH).map(Long::valueOf),
                optional(metadata, CommandMetadata.IDEMPOTENCY_KEY),
                optional(metadata, CommandMetadata.BODY));
    }

    /** The aggregate that the command is for. */
    public static UUID target(Map<String, ?> metadata) {
        return UUID.fromString(required(metadata, CommandMetadata.AGGREGATE_ID));
    }

    private static Actor actor(Map<String, ?> metadata) {
        return new Actor(
                AccountId.of(required(metadata, CommandMetadata.ACTOR)),
                new Post(required(metadata, CommandMetadata.POST)),
                GrantsText.read(required(metadata, CommandMetadata.GRANTS)));
    }

    /** The metadata that a command is sent with. */
    public Map<String, String> metadata() {
        Map<String, String> metadata = new HashMap<>();
        metadata.put(CommandMetadata.AGGREGATE_ID, aggregate.toString());
        metadata.put(CommandMetadata.ACTOR, actor.account().toString());
        metadata.put(CommandMetadata.POST, actor.post().value());
        metadata.put(CommandMetadata.GRANTS, GrantsText.of(actor.grants()));
        effectiveOn.ifPresent(day -> metadata.put(CommandMetadata.EFFECTIVE_ON, day.toString()));
        ifMatch.ifPresent(version -> metadata.put(CommandMetadata.IF_MATCH, version.toString()));
        idempotencyKey.ifPresent(key -> metadata.put(CommandMetadata.IDEMPOTENCY_KEY, key));
        body.ifPresent(json -> metadata.put(CommandMetadata.BODY, json));
        return metadata;
    }

    private static String required(Map<String, ?> metadata, String name) {
        return optional(metadata, name)
                .orElseThrow(() -> new IllegalArgumentException("A command needs the metadata " + name));
    }

    private static Optional<String> optional(Map<String, ?> metadata, String name) {
        return Optional.ofNullable(metadata.get(name)).map(Object::toString);
    }
}
