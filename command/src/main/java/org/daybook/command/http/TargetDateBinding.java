package org.daybook.command.http;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.clock.AmbiguousDate;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.rejection.InvalidValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Binds a target date: words as people write them, or one of the readings offered for them.
 *
 * @param effectiveOn the day from which the command is to hold, in the installation's zone
 * @param wanting the path of the field that should have given that day, where nothing read here may depend on it; else null
 */
record TargetDateBinding(LocalDate effectiveOn, String wanting) {

    TargetDateBinding(LocalDate effectiveOn) {
        this(effectiveOn, null);
    }

    static final List<String> FIELDS = List.of("written", "first", "last");

    private static final String RIGHT =
            "must be a string such as \"06/22\", \"Q3 22\" or \"TBC\", or a reading that was"
                    + " offered: {\"written\": \"5/12\", \"first\": \"2022-12-05\", \"last\": \"2022-12-05\"}";

    /** The same for another day; this one where there is none. */
    TargetDateBinding on(LocalDate day) {
        return day == null ? this : new TargetDateBinding(day);
    }

    /** The same, where the day is that of a recorded entry, which is not known here. */
    TargetDateBinding wanting(String path) {
        return new TargetDateBinding(effectiveOn, path);
    }

    /**
     * @throws InvalidValue naming the path, if it is neither, names a day that does not exist, or was not offered
     * @throws AmbiguousDate naming the path, if the words can be read in several ways
     */
    TargetDate bind(JsonNode node, String path) {
        if (node.isString()) {
            String words = words(node, path, path, RIGHT);
            return FieldPath.read(path, () -> TargetDate.read(words, effectiveOn));
        }
        if (node instanceof ObjectNode chosen) return chosen(chosen, path);
        throw new InvalidValue(path, RIGHT);
    }

    private TargetDate chosen(ObjectNode chosen, String path) {
        CommandBinding.refuseOthers(chosen, FIELDS, path);
        String at = FieldPath.field(path, "written");
        JsonNode written = chosen.get("written");
        if (written == null || written.isNull()) throw new InvalidValue(at, "is required");
        String words = words(written, at, path, "must be a string");
        LocalDate first = CommandBinding.day(chosen, "first", path);
        LocalDate last = CommandBinding.day(chosen, "last", path);
        return FieldPath.read(path, () -> TargetDate.chosen(words, first, last, effectiveOn));
    }

    private String words(JsonNode node, String at, String path, String right) {
        String words = ScalarBinding.text(node, at, right);
        if (wanting != null && TargetDate.dependsOnTheDay(words, effectiveOn)) {
            throw new InvalidValue(
                    wanting,
                    "is required here: the meaning of " + path
                            + " depends on the day on which the replacement takes effect."
                            + " Send the effectiveOn of the corrected entry, or write the date with its year");
        }
        return words;
    }
}
