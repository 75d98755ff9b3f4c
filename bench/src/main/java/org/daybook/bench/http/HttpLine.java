package org.daybook.bench.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;

/** One connection that is kept alive, with one request under way at a time. */
public final class HttpLine implements AutoCloseable {

    private final Socket socket;
    private final AnswerReader answer = new AnswerReader();
    private final byte[] chunk = new byte[16 * 1024];

    public HttpLine(InetSocketAddress address) throws IOException {
        socket = new Socket(address.getAddress(), address.getPort());
        socket.setTcpNoDelay(true);
    }

    /** Whether the request was answered 2xx. */
    public boolean call(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        InputStream in = socket.getInputStream();
        answer.clear();
        do {
            int read = in.read(chunk);
            if (read < 0) throw new EOFException("The connection was closed");
            answer.add(chunk, read);
        } while (!answer.isWhole());
        return answer.status() / 100 == 2;
    }

    /** The last answer as it came. */
    public String text() {
        return answer.text();
    }

    /** The body of the last answer, without the frames of its chunks. */
    public String body() {
        return answer.body();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
