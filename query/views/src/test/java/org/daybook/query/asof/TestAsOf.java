package org.daybook.query.asof;

import java.time.Clock;
import org.daybook.query.database.CommitSignal;
import org.daybook.query.facts.TestRecord;

/** AsOfResolver on a record for tests. */
public final class TestAsOf {

    private TestAsOf() {}

    public static AsOfResolver of(TestRecord record, RecordHead head, Clock clock) {
        return new AsOfResolver(
                record.projection(),
                record.written(),
                head,
                new NeverSealed(record.projection()),
                new ProjectionWait(new CommitSignal()),
                clock,
                TestRecord.ZONE);
    }
}
