package org.daybook.query.asof;

import java.util.Optional;
import java.util.UUID;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Uuids;

/** The version of an aggregate that an answer must show. */
record AtLeast(UUID aggregate, long version) {

    /**
     * @param written absent if null
     * @param aggregate the one that the path names; absent for lists
     * @throws InvalidValue if it is neither {@code <version>} there nor {@code <id>:<version>}
     */
    static Optional<AtLeast> read(String written, Optional<UUID> aggregate) {
        if (written == null) return Optional.empty();
        try {
            int colon = written.indexOf(':');
            UUID of = colon < 0 ? aggregate.orElseThrow(AtLeast::invalid) : Uuids.read(written.substring(0, colon));
            String version = written.substring(colon + 1);
            if (!version.matches("[0-9]{1,18}")) throw invalid();
            return Optional.of(new AtLeast(of, Long.parseLong(version)));
        } catch (InvalidValue e) {
            throw invalid();
        }
    }

    private static InvalidValue invalid() {
        return new InvalidValue("atLeast", "must be a version or, for a list, an id and a version: <id>:<version>");
    }
}
