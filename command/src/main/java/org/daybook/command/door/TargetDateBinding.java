package org.daybook.command.door;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.clock.AmbiguousDate;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.rejection.InvalidValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Binds a target date: the words that a person writes, or one of the readings that were offered for them.
 *
 * @param effectiveOn the day from which the command is to hold, in the installation's zone
 */
record TargetDateBinding(LocalDate effectiveOn) {

    static final List<String> FIELDS = List.of("written", "first", "last");

    private static final String RIGHT =
            "must be a string such as \"06/22\", \"Q3 22\" or \"TBC\", or a reading that was"
                    + " offered: {\"written\": \"5/12\", \"first\": \"2022-12-05\", \"last\": \"2022-12-05\"}";

    /** The same for another day; this one where there is none. */
    TargetDateBinding on(LocalDate day) {
        return day == null ? this : new TargetDateBinding(day);
    }

    /**
     * @throws InvalidValue naming the path, if it is neither, names a day that does not exist, or was not offered
     * @throws AmbiguousDate naming the path, if the words can be read in several ways
     */
    TargetDate bind(JsonNode node, String path) {
        try {
            if (node.isString()) return TargetDate.read(ScalarBinding.text(node, path, RIGHT), effectiveOn);
        } catch (AmbiguousDate ambiguous) {
            throw ambiguous.in(path);
        } catch (InvalidValue invalid) {
            throw new InvalidValue(path, invalid.getMessage());
        }
        if (node instanceof ObjectNode chosen) return chosen(chosen, path);
        throw new InvalidValue(path, RIGHT);
    }

    private TargetDate chosen(ObjectNode chosen, String path) {
        CommandBinding.refuseOthers(chosen, FIELDS, path);
        String at = FieldPath.field(path, "written");
        JsonNode written = chosen.get("written");
        if (written == null || written.isNull()) throw new InvalidValue(at, "is required");
        String words = ScalarBinding.text(written, at, "must be a string");
        LocalDate first = CommandBinding.day(chosen, "first", path);
        LocalDate last = CommandBinding.day(chosen, "last", path);
        try {
            return TargetDate.chosen(words, first, last, effectiveOn);
        } catch (InvalidValue invalid) {
            throw new InvalidValue(path, invalid.getMessage());
        }
    }
}
