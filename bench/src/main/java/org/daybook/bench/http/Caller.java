package org.daybook.bench.http;

/** One client: it has one request under way at a time and sends the next as soon as it is answered. */
@FunctionalInterface
public interface Caller {

    /** The bytes of its next request. */
    byte[] next();
}
