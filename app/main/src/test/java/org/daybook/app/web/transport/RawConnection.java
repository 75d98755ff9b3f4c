package org.daybook.app.web.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.core.ConditionTimeoutException;
import org.daybook.app.Awaited;

/** A connection over which bytes are sent as they are, which a client of HTTP would not do. */
public final class RawConnection implements AutoCloseable {

    private static final int NOTHING_YET_MILLIS = 50;
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

    private final Socket socket;

    private RawConnection(Socket socket) {
        this.socket = socket;
    }

    public static RawConnection to(URI server) {
        return to(server, 0);
    }

    /** @param address of this machine that the connection comes from, such as 127.0.0.2 */
    public static RawConnection from(String address, URI server) {
        return open(new InetSocketAddress(address, 0), "127.0.0.1", server, 0);
    }

    /** @param receiveBuffer bytes that the client's system takes before anybody reads them; zero for its own choice */
    public static RawConnection to(URI server, int receiveBuffer) {
        return open(null, "localhost", server, receiveBuffer);
    }

    private static RawConnection open(InetSocketAddress from, String host, URI server, int receiveBuffer) {
        Socket socket = new Socket();
        try {
            if (from != null) socket.bind(from);
            if (receiveBuffer > 0) socket.setReceiveBufferSize(receiveBuffer);
            socket.connect(new InetSocketAddress(host, server.getPort()), 10_000);
            socket.setTcpNoDelay(true);
            return new RawConnection(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends; false if the other side has closed. */
    public boolean send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Closes the way there, and leaves open the one back. */
    public void endOfRequests() {
        try {
            socket.shutdownOutput();
        } catch (IOException e) {
            // The other side has closed already; what it said can still be read.
            return;
        }
    }

    /** A request whose head is whole; the body, if it announces one, is not sent. */
    public RawConnection request(String line, String... headers) {
        send(line + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) send(header + "\r\n");
        send("\r\n");
        return this;
    }

    /** What comes until the other side closes or the time is over. */
    public String answer(Duration within) {
        long deadline = System.nanoTime() + within.toNanos();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            InputStream in = socket.getInputStream();
            byte[] chunk = new byte[8192];
            while (System.nanoTime() < deadline) {
                socket.setSoTimeout(NOTHING_YET_MILLIS);
                try {
                    int bytes = in.read(chunk);
                    if (bytes < 0) break;
                    read.write(chunk, 0, bytes);
                    if (bytes < chunk.length && isExactlyOne(read.toString(StandardCharsets.ISO_8859_1))) break;
                } catch (SocketTimeoutException e) {
                    if (isWhole(read.toString(StandardCharsets.ISO_8859_1))) break;
                }
            }
        } catch (IOException e) {
            // The other side has broken it off: what came before counts.
            return read.toString(StandardCharsets.UTF_8);
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    private static boolean isExactlyOne(String answer) {
        int body = answer.indexOf("\r\n\r\n");
        if (body < 0) return false;
        Matcher length = LENGTH.matcher(answer.substring(0, body));
        return length.find() && answer.length() - body - 4 == Integer.parseInt(length.group(1));
    }

    private static boolean isWhole(String answer) {
        int body = answer.indexOf("\r\n\r\n");
        if (body < 0) return false;
        Matcher length = LENGTH.matcher(answer.substring(0, body));
        if (length.find()) return answer.length() - body - 4 >= Integer.parseInt(length.group(1));
        return answer.endsWith("0\r\n\r\n") || answer.startsWith("HTTP/1.1 204");
    }

    /** Whether the other side has closed by now; what it has sent is thrown away. */
    public boolean isClosed() {
        byte[] chunk = new byte[8192];
        try {
            socket.setSoTimeout(1);
            while (true) {
                if (socket.getInputStream().read(chunk) < 0) return true;
            }
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** Whether the other side closes within that time; what it still sends is thrown away. */
    public boolean isClosedWithin(Duration time) {
        long deadline = System.nanoTime() + time.toNanos();
        try {
            byte[] chunk = new byte[8192];
            while (System.nanoTime() < deadline) {
                socket.setSoTimeout(NOTHING_YET_MILLIS);
                try {
                    if (socket.getInputStream().read(chunk) < 0) return true;
                } catch (SocketTimeoutException e) {
                    continue;
                }
            }
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** Whether the other side closes within that time, though nothing of what it sent is read. */
    public boolean isBrokenOffWithin(Duration time) {
        try {
            Awaited.await("it is broken off").atMost(time).until(() -> !send("\r\n"));
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }

    /** Takes so many bytes at most of what was sent, none where nothing has come. */
    public int take(int most) throws IOException {
        byte[] taken = new byte[most];
        socket.setSoTimeout(NOTHING_YET_MILLIS);
        try {
            return socket.getInputStream().read(taken);
        } catch (SocketTimeoutException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
