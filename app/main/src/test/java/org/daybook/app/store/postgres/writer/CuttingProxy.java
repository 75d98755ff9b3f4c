package org.daybook.app.store.postgres.writer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybook.app.store.database.Database;

/** A network between the writer and PostgreSQL that fails when it hurts most: after a commit, before its answer. */
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket server;
    private final int target;
    private final AtomicInteger commitsToCut = new AtomicInteger();
    private volatile boolean awayOnceCut;
    private volatile boolean away;
    private volatile int cuts;

    private CuttingProxy(int target) throws IOException {
        this.target = target;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::accept);
    }

    static CuttingProxy before(Database database) {
        try {
            return new CuttingProxy(port(database));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int port(Database database) {
        return URI.create(database.url().substring("jdbc:".length())).getPort();
    }

    /** The same database, reached through this. */
    Database through(Database database) {
        String url = database.url().replace(":" + port(database) + "/", ":" + server.getLocalPort() + "/");
        return new Database(url, database.application(), Optional.empty(), Optional.empty());
    }

    /** The first commit of a new connection is done, but whoever sent it never hears of it. */
    void cutNextCommit() {
        commitsToCut.set(1);
    }

    /** The same of so many connections, one after the other, and nobody gets through afterwards. */
    void cutNextCommitsAndStayAway(int connections) {
        awayOnceCut = true;
        commitsToCut.set(connections);
    }

    /** Nobody gets through any more. */
    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    int cuts() {
        return cuts;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                if (away) client.close();
                else new Link(client, new Socket(server.getInetAddress(), target)).start();
            } catch (IOException e) {
                // closed, or the next one may get through
            }
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Link {

        private final Socket client;
        private final Socket database;
        private volatile boolean cutting;

        Link(Socket client, Socket database) {
            this.client = client;
            this.database = database;
        }

        void start() {
            Thread.ofPlatform().daemon().start(() -> pass(client, database, true));
            Thread.ofPlatform().daemon().start(() -> pass(database, client, false));
        }

        private void pass(Socket from, Socket to, boolean asks) {
            try (from;
                    to) {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                byte[] bytes = new byte[1 << 16];
                for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                    if (asks) lookForACommit(bytes, n);
                    else if (cutting) {
                        cuts++;
                        return;
                    }
                    out.write(bytes, 0, n);
                    out.flush();
                }
            } catch (IOException e) {
                // one side has gone; the other is closed with it
            }
        }

        private void lookForACommit(byte[] bytes, int length) {
            if (commitsToCut.get() == 0) return;
            if (!new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("COMMIT")) return;
            cutting = true;
            away = commitsToCut.decrementAndGet() == 0 && awayOnceCut;
        }
    }
}
