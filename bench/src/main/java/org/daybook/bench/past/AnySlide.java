package org.daybook.bench.past;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;
import org.daybook.bench.http.Caller;
import org.daybook.bench.http.Request;
import org.daybook.bench.past.RandomMoments.Moment;

/** Asks for the slide of some workstream at some moment of the past; the same ones in every run. */
public final class AnySlide implements Caller {

    private final RandomMoments moments;
    private final String token;
    private final Random random = new Random(1);

    /** @param record in which the workstreams are looked up */
    public AnySlide(Connection record, String token) throws SQLException {
        this.moments = new RandomMoments(record);
        this.token = token;
    }

    @Override
    public byte[] next() {
        Moment moment = moments.any(random);
        return Request.get("/api/workstreams/" + moment.workstream() + "/slide" + moment.query(), token);
    }
}
