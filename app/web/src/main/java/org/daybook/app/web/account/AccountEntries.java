package org.daybook.app.web.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.Clocks;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.RoleGranted;
import org.daybook.shared.account.RoleWithdrawn;
import org.springframework.stereotype.Component;

/** The entries about an account: that they were made, when and by whom. Their content is for auditors. */
@Component
@OnQuerySide
record AccountEntries(Entries entries, Clocks clocks) {

    private static final int MOST = 100;

    /**
     * That an entry was made.
     *
     * @param version of the account with this entry
     * @param type stored name of the event
     * @param role that was granted or withdrawn; absent where none was
     */
    record Line(long version, long position, String type, Role role, Instant recordedAt, String post) {

        static Line of(StoredEntry stored) {
            Role role = stored.entry().event() instanceof RoleGranted granted
                    ? granted.role()
                    : stored.entry().event() instanceof RoleWithdrawn withdrawn ? withdrawn.role() : null;
            return new Line(
                    stored.entry().header().version(),
                    stored.position(),
                    stored.type(),
                    role,
                    stored.entry().header().recordedAt(),
                    stored.entry().header().post().value());
        }
    }

    /** Those after that version, the newest first. */
    List<Line> since(UUID account, long version) {
        return of(account).stream().filter(line -> line.version() > version).toList();
    }

    /** The newest first. */
    List<Line> of(UUID account) {
        AsOf now = clocks.read(null, null).moment();
        return entries.before(account, Long.MAX_VALUE, now.on(), now.position(), MOST).stream()
                .map(Line::of)
                .toList();
    }
}
