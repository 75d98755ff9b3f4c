package org.daybook.shared.contract;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stored form of events and how it is read back: stored names and versions instead of Java class names, payloads
 * as UTF-8 JSON, and older versions brought up to date one {@link Upcast} at a time. An event that a correction embeds
 * is treated in the same way.
 */
public final class EventContract {

    private static final EventContract CURRENT = new EventContract(StoredNames.ALL, Upcasts.ALL);

    private final Map<Class<?>, StoredEvent> byType;
    private final Map<String, StoredEvent> byName;
    private final Map<String, Upcast> upcasts;
    private final JsonMapper mapper;

    EventContract(List<StoredEvent> events, List<Upcast> upcasts) {
        byType = events.stream().collect(Collectors.toMap(StoredEvent::type, Function.identity()));
        byName = events.stream().collect(Collectors.toMap(StoredEvent::name, Function.identity()));
        this.upcasts = upcasts.stream().collect(Collectors.toMap(u -> u.name() + "/" + u.from(), Function.identity()));
        mapper = Json.mapper().rebuild().addModule(new ReplacementModule(this)).build();
    }

    public static EventContract current() {
        return CURRENT;
    }

    public Collection<StoredEvent> events() {
        return byName.values();
    }

    /** @throws IllegalArgumentException if the class is not an event of the contract */
    public StoredEvent of(Class<?> type) {
        StoredEvent stored = byType.get(type);
        if (stored == null) throw new IllegalArgumentException(type + " is not an event of the contract");
        return stored;
    }

    /** @throws UnknownEvent if no event is stored under that name */
    public StoredEvent of(String name) {
        StoredEvent stored = byName.get(name);
        if (stored == null) throw new UnknownEvent("No event is stored under the name " + name);
        return stored;
    }

    public byte[] write(DaybookEvent event) {
        return mapper.writeValueAsBytes(event);
    }

    public ObjectNode tree(DaybookEvent event) {
        return mapper.valueToTree(event);
    }

    /**
     * Whether what is stored under that name and version can be read.
     *
     * @throws UnknownEvent if not
     */
    public void require(String name, int version) {
        if (version > of(name).version()) throw newer(name, version);
    }

    private static UnknownEvent newer(String name, int version) {
        return new UnknownEvent(name + " version " + version + " is newer than this software");
    }

    /** @throws UnknownEvent if the name is unknown or the version is newer than this software */
    public DaybookEvent read(String name, int version, byte[] payload) {
        StoredEvent stored = of(name);
        // Nearly always: no tree is needed for what nothing has to be brought up to date.
        if (version == stored.version()) return mapper.readValue(payload, stored.type());
        return read(name, version, mapper.readTree(payload));
    }

    DaybookEvent read(String name, int version, JsonNode payload) {
        StoredEvent stored = of(name);
        if (version > stored.version()) {
            throw newer(name, version);
        }
        ObjectNode current = (ObjectNode) payload;
        for (int from = version; from < stored.version(); from++) {
            current = upcast(name, from).step().apply(current);
        }
        return mapper.treeToValue(current, stored.type());
    }

    private Upcast upcast(String name, int from) {
        Upcast upcast = upcasts.get(name + "/" + from);
        if (upcast == null) throw new IllegalArgumentException("No upcast for " + name + " from version " + from);
        return upcast;
    }
}
