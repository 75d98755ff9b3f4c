package org.daybook.command.aggregate;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.HeldCapacity;

/** The capacities of an actor as they travel beside a command: {@code CHAIR:<board> OWNER_OF_ACTION:<action>}. */
final class CapacitiesText {

    private CapacitiesText() {}

    /** Null where there is none. */
    static String of(List<HeldCapacity> held) {
        if (held.isEmpty()) return null;
        return held.stream().map(one -> one.capacity() + ":" + one.of()).collect(Collectors.joining(" "));
    }

    /** @throws IllegalArgumentException if the text is no such list */
    static List<HeldCapacity> read(String text) {
        if (text.isEmpty()) return List.of();
        return Stream.of(text.split(" ")).map(CapacitiesText::held).toList();
    }

    private static HeldCapacity held(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) throw new IllegalArgumentException("'" + text + "' does not say what the capacity is held for");
        return new HeldCapacity(Capacity.valueOf(text.substring(0, colon)), UUID.fromString(text.substring(colon + 1)));
    }
}
