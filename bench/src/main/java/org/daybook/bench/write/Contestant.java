package org.daybook.bench.write;

import java.time.Duration;
import org.daybook.bench.http.Load;

/** Somebody who writes entries as fast as they can for a while. */
public interface Contestant extends AutoCloseable {

    String name();

    Load write(Duration time) throws Exception;

    /** Bytes allocated by its process so far; 0 where there is none of its own. */
    default long allocated() {
        return 0;
    }

    /** Processor time used by its process so far. */
    default Duration cpu() {
        return Duration.ZERO;
    }

    @Override
    default void close() throws Exception {}
}
