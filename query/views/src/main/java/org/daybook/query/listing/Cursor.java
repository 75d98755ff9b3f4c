package org.daybook.query.listing;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.daybook.query.asof.AsOf;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.Rejection;

/**
 * The end of a page of a list: the list, its place on the clocks, and the id of its last item. As the record at that
 * place never changes, the next page is the same whenever it is requested.
 */
record Cursor(String list, AsOf moment, Optional<ProgrammeId> programme, String lastSeen) {

    private static final String EVERY_PROGRAMME = "*";
    private static final int PARTS = 6;
    private static final int LONGEST = 1_000;
    private static final int LAST_YEAR = 9999;

    String written() {
        String parts = String.join(
                " ",
                joined(list),
                moment.on().toString(),
                moment.knownAt().toString(),
                Long.toString(moment.position()),
                programme.map(ProgrammeId::toString).orElse(EVERY_PROGRAMME),
                joined(lastSeen));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Rejection {@code bad-cursor} (422) if it is not one that a page gave */
    static Cursor read(String written) {
        try {
            if (written.length() > LONGEST) throw new IllegalArgumentException("too long");
            String parts = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            return of(parts.split(" ", -1));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw refused("must be the value of next on the previous page");
        }
    }

    static Rejection refused(String problem) {
        return new Rejection(Rejection.Kind.INVALID, "bad-cursor", "after", "after " + problem);
    }

    /** Without the space that parts one from the next: a list may be that of an owner in several words. */
    private static String joined(String part) {
        return part.replace("%", "%25").replace(" ", "%20");
    }

    private static String parted(String joined) {
        return joined.replace("%20", " ").replace("%25", "%");
    }

    private static Cursor of(String[] parts) {
        if (parts.length != PARTS) throw new IllegalArgumentException("not a cursor");
        AsOf moment = new AsOf(LocalDate.parse(parts[1]), Instant.parse(parts[2]), Long.parseLong(parts[3]));
        if (moment.on().getYear() < 1 || moment.on().getYear() > LAST_YEAR)
            throw new IllegalArgumentException("no day");
        Optional<ProgrammeId> programme =
                parts[4].equals(EVERY_PROGRAMME) ? Optional.empty() : Optional.of(ProgrammeId.of(parts[4]));
        return new Cursor(parted(parts[0]), moment, programme, parted(parts[5]));
    }
}
