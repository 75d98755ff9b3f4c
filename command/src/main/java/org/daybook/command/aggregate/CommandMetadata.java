package org.daybook.command.aggregate;

/** The metadata names under which a {@link ParsedCommand} travels beside its command. Every value is a string. */
public final class CommandMetadata {

    /** UUID of the aggregate: the target and the key by which commands are routed. */
    public static final String AGGREGATE_ID = "aggregateId";
    /** Account id of who asks. */
    public static final String ACTOR = "actor";
    /** The post of who asks. */
    public static final String POST = "post";
    /** The roles granted to who asks, as {@link GrantsText} writes them. */
    public static final String GRANTS = "grants";
    /** The capacities that they hold, as {@link CapacitiesText} writes them; absent means none. */
    public static final String CAPACITIES = "capacities";
    /** ISO day from which the entry is to hold; absent means today. */
    public static final String EFFECTIVE_ON = "effectiveOn";
    /** The version that the actor looked at; absent means any. */
    public static final String IF_MATCH = "ifMatch";
    /** The actor's own key for this request; absent means none. */
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";
    /** The canonical JSON of the request's body; present with {@link #IDEMPOTENCY_KEY}. */
    public static final String BODY = "body";
    /** "true" if the command is decided again on a fresh state. */
    public static final String FRESH = "fresh";

    private CommandMetadata() {}
}
