package org.daybook.query.listing;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.shared.account.Actor;

/**
 * Which workstreams, and reviews, the reader of a meeting may know of. Where its board serves several programmes, somebody may read the
 * meeting for one of them: what it says of those of the others is not for them.
 */
public final class ReadableWorkstreams {

    private final Openings openings;
    private final AsOf moment;
    private final Actor reader;
    private Set<UUID> read;

    public ReadableWorkstreams(Openings openings, AsOf moment, Actor reader) {
        this.openings = openings;
        this.moment = moment;
        this.reader = reader;
    }

    public Actor reader() {
        return reader;
    }

    /** Those that the reader may know of where the meeting or board names them; all of them with a seat on the board. */
    public Predicate<UUID> at(Opening meeting) {
        boolean all = meeting.isSeated(reader)
                || meeting.belongings().said().stream().allMatch(one -> reader.reads(one.programme()));
        return all ? workstream -> true : readable();
    }

    /** Those that the reader may read wherever they are named. */
    public Predicate<UUID> readable() {
        return workstream -> read().contains(workstream);
    }

    private Set<UUID> read() {
        if (read == null)
            read = Stream.concat(
                            openings.workstreams(Optional.empty(), reader, moment.position()).stream(),
                            openings.reviews(Optional.empty(), reader, moment.position()).stream())
                    .map(Opening::aggregate)
                    .collect(Collectors.toSet());
        return read;
    }
}
