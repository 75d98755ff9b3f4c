package org.daybook.query.asof;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Uuids;

/** Reads what a request says about the two clocks. */
public final class MomentRequest {

    /** The version of an aggregate that an answer must show. */
    public record Shown(UUID aggregate, long version) {}

    private MomentRequest() {}

    /** @throws InvalidValue if it is not a day */
    public static Optional<LocalDate> day(String field, String written) {
        if (written == null) return Optional.empty();
        try {
            return Optional.of(notAbsurd(LocalDate.parse(written)));
        } catch (DateTimeException e) {
            throw new InvalidValue(field, "must be a day such as 2023-04-30");
        }
    }

    /** @throws InvalidValue if it is not an instant with its offset */
    public static Optional<Instant> instant(String field, String written) {
        if (written == null) return Optional.empty();
        try {
            // A plus sign that was not escaped in the address arrives as a space.
            OffsetDateTime read = OffsetDateTime.parse(written.replace(' ', '+'));
            notAbsurd(read.toLocalDate());
            return Optional.of(read.toInstant());
        } catch (DateTimeException e) {
            throw new InvalidValue(field, "must be an instant such as 2023-04-30T12:00:00Z");
        }
    }

    /**
     * @param aggregate the one that the path names; absent for lists
     * @throws InvalidValue if it is neither {@code <version>} there nor {@code <id>:<version>}
     */
    static Optional<Shown> atLeast(String written, Optional<UUID> aggregate) {
        if (written == null) return Optional.empty();
        int colon = written.indexOf(':');
        if (colon >= 0) return Optional.of(shown(id(written.substring(0, colon)), written.substring(colon + 1)));
        return Optional.of(shown(aggregate.orElseThrow(MomentRequest::badlyWritten), written));
    }

    private static Shown shown(UUID aggregate, String version) {
        if (!version.matches("[0-9]{1,18}")) throw badlyWritten();
        return new Shown(aggregate, Long.parseLong(version));
    }

    private static UUID id(String written) {
        try {
            return Uuids.read(written);
        } catch (InvalidValue e) {
            throw badlyWritten();
        }
    }

    private static InvalidValue badlyWritten() {
        return new InvalidValue("atLeast", "must be a version or, for a list, an id and a version: <id>:<version>");
    }

    private static LocalDate notAbsurd(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) throw new DateTimeException("no year of ours");
        return day;
    }
}
