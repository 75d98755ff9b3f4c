package org.daybook.bench.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * Keeps some clients calling over connections of their own, which are kept alive, for a while. One thread serves them
 * all, so that as little as possible is taken from what is measured.
 */
public final class ClosedLoop {

    private static final int CHUNK = 16 * 1024;
    private static final long LONGEST_MICROS = Duration.ofMinutes(5).toNanos() / 1_000;
    /** After the time is up, for requests under way. */
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(60);

    private final InetSocketAddress address;
    private final List<? extends Caller> callers;
    private final byte[] chunk = new byte[CHUNK];
    private final ByteBuffer incoming = ByteBuffer.wrap(chunk);
    private final Histogram latencies = new Histogram(LONGEST_MICROS, 3);
    private long accepted;
    private long refused;
    private String firstRefusal = "";

    private ClosedLoop(InetSocketAddress address, List<? extends Caller> callers) {
        this.address = address;
        this.callers = callers;
    }

    /** A connection and the request under way on it. */
    private static final class Line {
        private final SocketChannel channel;
        private final Caller caller;
        private final AnswerReader answer = new AnswerReader();
        private ByteBuffer outgoing;
        private long sentAt;

        Line(SocketChannel channel, Caller caller) {
            this.channel = channel;
            this.caller = caller;
        }
    }

    public static Load run(InetSocketAddress address, List<? extends Caller> callers, Duration time)
            throws IOException {
        return new ClosedLoop(address, callers).run(time);
    }

    private Load run(Duration time) throws IOException {
        try (Selector selector = Selector.open()) {
            for (Caller caller : callers) open(selector, caller);
            long start = System.nanoTime();
            long end = start + time.toNanos();
            for (SelectionKey key : selector.keys()) send(key);
            while (System.nanoTime() < end) step(selector, end, true);
            long acceptedInTime = accepted;
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            long last = System.nanoTime() + LAST_ANSWERS.toNanos();
            while (underWay(selector) && System.nanoTime() < last) step(selector, last, false);
            for (SelectionKey key : selector.keys()) key.channel().close();
            return new Load(acceptedInTime, refused, taken, latencies, firstRefusal);
        }
    }

    private void open(Selector selector, Caller caller) throws IOException {
        SocketChannel channel = SocketChannel.open(address);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, new Line(channel, caller));
    }

    private void step(Selector selector, long until, boolean goOn) throws IOException {
        long millis = Math.max(1, (until - System.nanoTime()) / 1_000_000);
        selector.select(key -> serve(key, goOn), millis);
    }

    private void serve(SelectionKey key, boolean goOn) {
        try {
            if (key.isWritable()) write(key);
            if (key.isReadable() && isAnswered((Line) key.attachment()) && goOn) send(key);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void send(SelectionKey key) throws IOException {
        Line line = (Line) key.attachment();
        line.outgoing = ByteBuffer.wrap(line.caller.next());
        line.answer.clear();
        line.sentAt = System.nanoTime();
        write(key);
    }

    private static void write(SelectionKey key) throws IOException {
        Line line = (Line) key.attachment();
        line.channel.write(line.outgoing);
        int interest = SelectionKey.OP_READ | (line.outgoing.hasRemaining() ? SelectionKey.OP_WRITE : 0);
        if (key.interestOps() != interest) key.interestOps(interest);
    }

    /** Takes in what has come; whether that completes the answer. */
    private boolean isAnswered(Line line) throws IOException {
        incoming.clear();
        int read = line.channel.read(incoming);
        if (read < 0) throw new EOFException("The connection was closed");
        line.answer.add(chunk, read);
        if (!line.answer.isWhole()) return false;
        latencies.recordValue((System.nanoTime() - line.sentAt) / 1_000);
        line.outgoing = null;
        if (line.answer.status() / 100 == 2) {
            accepted++;
        } else {
            if (refused == 0) firstRefusal = line.answer.text();
            refused++;
        }
        return true;
    }

    private static boolean underWay(Selector selector) {
        return selector.keys().stream().anyMatch(key -> ((Line) key.attachment()).outgoing != null);
    }
}
