package org.daybook.query.asof;

import java.time.Clock;
import org.daybook.query.database.CommitSignal;
import org.daybook.query.facts.TestRecord;

/** Moments on a record for tests. */
public final class TestMoments {

    private TestMoments() {}

    public static Moments of(TestRecord record, RecordHead head, Clock clock) {
        return new Moments(
                record.projection(),
                record.written(),
                head,
                new NeverSealed(record.projection()),
                new ProjectionWait(new CommitSignal()),
                clock,
                TestRecord.ZONE);
    }
}
