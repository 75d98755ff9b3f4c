package org.daybook.query.exceptions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.daybook.query.exceptions.ExceptionItem.Kind;
import org.daybook.query.exceptions.ExceptionItem.Why;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.rag.RagDimension;

/** A candidate for an exception, with what all kinds of them have in common. */
record Draft(StandingWorkstream workstream, Kind kind, String thing, Text text, Post owner, TargetDate targetDate) {

    static Draft of(StandingWorkstream workstream, DatedThing thing) {
        return new Draft(workstream, thing.kind(), thing.id(), thing.text(), thing.owner(), thing.date());
    }

    ExceptionItem item(Why why, Text reason, LocalDate since, long version) {
        return item(null, why, reason, since, version);
    }

    /** @param dimension which rating of the workstream is meant; absent for things */
    ExceptionItem item(RagDimension dimension, Why why, Text reason, LocalDate since, long version) {
        String what = dimension == null ? thing : dimension.name().toLowerCase(Locale.ROOT);
        return new ExceptionItem(
                workstream.idOf(word(kind) + "/" + word(why), what),
                workstream.programme().named(),
                workstream.named(),
                owner == null ? workstream.owner().orElse(null) : owner,
                kind,
                thing,
                dimension,
                text,
                why,
                reason,
                targetDate,
                since,
                ChronoUnit.DAYS.between(since, workstream.on()) + 1,
                version);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
