package org.daybook.app.web.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketBufferHandler;

/**
 * A connection whose client is cut off if it is too slow. Tomcat's timeouts start again with each byte; this channel
 * counts all the time that the server waits within a request, for a head, for a body, or for a response to be taken.
 * While a thread waits, it lends its {@link Turns turn}.
 */
final class PacedChannel extends NioChannel {

    private static final ThreadLocal<PacedChannel> CURRENT = new ThreadLocal<>();
    private static final Duration NO_LIMIT = Duration.ofDays(1);
    /** For how long a body is still swallowed after its request was answered, so that the answer is read. */
    private static final Duration SWALLOWING = Duration.ofSeconds(5);

    private final GuardedEndpoint endpoint;
    private final TransportProperties limits;
    private final ClientPace reading;
    private final ClientPace writing;

    private boolean inRequest;
    private boolean patient;
    private long readWaitSince;
    private long writeWaitSince;
    private SocketChannel counted;

    PacedChannel(SocketBufferHandler buffers, GuardedEndpoint endpoint, TransportProperties limits) {
        super(buffers);
        this.endpoint = endpoint;
        this.limits = limits;
        reading = new ClientPace(limits.slowest());
        writing = new ClientPace(limits.slowest());
    }

    /** The connection whose request this thread works on, if it is paced. */
    static Optional<PacedChannel> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    @Override
    public void reset(SocketChannel channel, NioSocketWrapper wrapper) throws IOException {
        super.reset(channel, wrapper);
        if (channel == null) forget();
        else counted = channel;
        idle();
    }

    /** A thread begins or continues to read a request. */
    void working() {
        CURRENT.set(this);
        if (inRequest) return;
        inRequest = true;
        reading.begin(limits.headersWithin(), limits.headersWithin());
        writing.begin(limits.answerPatience(), NO_LIMIT);
        if (socketWrapper != null)
            socketWrapper.setWriteTimeout(limits.answerPatience().toMillis());
    }

    static void rested() {
        CURRENT.remove();
    }

    /** Nothing is under way: how long it may stay so is the server's keep-alive timeout. */
    void idle() {
        inRequest = false;
        patient = false;
        readWaitSince = 0;
        writeWaitSince = 0;
    }

    /** The head has been read. */
    void body() {
        reading.begin(limits.patience(), limits.bodyWithin());
    }

    /** The sender has signed in and may pause between lines. */
    void patient() {
        patient = true;
        if (socketWrapper != null)
            socketWrapper.setReadTimeout(limits.answerPatience().toMillis());
    }

    /** The answer is decided; what is left of the body is of no use to anybody. */
    void answered() {
        patient = false;
        reading.begin(SWALLOWING, SWALLOWING);
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        int bytes = super.read(to);
        if (!inRequest) return bytes;
        if (readWaitSince != 0) {
            reading.waited(System.nanoTime() - readWaitSince, bytes);
            if (reading.isTooSlow() && !patient) throw tooSlow("sends");
        }
        readWaitSince = bytes == 0 && to.hasRemaining() ? System.nanoTime() : 0;
        turn(readWaitSince != 0);
        return bytes;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        int bytes = super.write(from);
        if (!inRequest) return bytes;
        if (writeWaitSince != 0) {
            writing.waited(System.nanoTime() - writeWaitSince, bytes);
            if (writing.isTooSlow()) throw tooSlow("takes the answer");
        }
        writeWaitSince = from.hasRemaining() ? System.nanoTime() : 0;
        turn(writeWaitSince != 0);
        return bytes;
    }

    private static void turn(boolean waits) {
        if (waits) Turns.lend();
        else Turns.takeBack();
    }

    private TooSlow tooSlow(String what) {
        endpoint.cutOff();
        return new TooSlow("The client " + what + " too slowly");
    }

    @Override
    public void close() throws IOException {
        forget();
        super.close();
    }

    private synchronized void forget() {
        if (counted != null) endpoint.closed(counted);
        counted = null;
    }
}
