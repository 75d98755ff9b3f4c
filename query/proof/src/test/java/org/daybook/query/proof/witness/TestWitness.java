package org.daybook.query.proof.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.Proofs;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.VerifierKey;

/** A witness as C2SP tlog-witness describes one, over real HTTP: it remembers the last tree that it cosigned. */
final class TestWitness implements AutoCloseable {

    private static final int RAW_KEY = 32;

    private final VerifierKey ledger;
    private final HttpServer server;
    private final KeyPair pair;
    private final VerifierKey key;
    private long size;
    private TreeHash root = TreeHash.EMPTY;
    private int failing;
    private String besides = "";
    private boolean hangs;
    private int asked;

    TestWitness(VerifierKey ledger) {
        this.ledger = ledger;
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] raw = Arrays.copyOfRange(encoded, encoded.length - RAW_KEY, encoded.length);
            key = VerifierKey.of("witness.example.org", VerifierKey.Purpose.COSIGNATURE, raw);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/w/add-checkpoint", this::answer);
        server.start();
    }

    Witness witness() {
        return new Witness(URI.create("http://localhost:" + server.getAddress().getPort() + "/w"), key);
    }

    /** From now on it answers with that status, until it is 0. */
    void fail(int status) {
        failing = status;
    }

    /** What it sends after its cosignature. */
    void add(String lines) {
        besides = lines;
    }

    /** From now on it begins to answer and does not end. */
    void hang() {
        hangs = true;
    }

    /** It has seen another ledger. */
    void hasSeen(long otherSize, TreeHash otherRoot) {
        size = otherSize;
        root = otherRoot;
    }

    long size() {
        return size;
    }

    int asked() {
        return asked;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        asked++;
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (failing != 0) {
            send(exchange, failing, "out of order");
            return;
        }
        if (hangs) {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().flush();
            return;
        }
        int end = body.indexOf("\n\n");
        List<String> head = List.of(body.substring(0, end).split("\n"));
        SignedNote note = SignedNote.parse(body.substring(end + 2));
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        List<TreeHash> proof =
                head.subList(1, head.size()).stream().map(TreeHash::ofBase64).toList();
        if (!note.isSignedBy(ledger)) {
            send(exchange, 403, "unknown key");
        } else if (!head.getFirst().equals("old " + size)) {
            send(exchange, 409, size + "\n");
        } else if (!Proofs.extend(size, root, checkpoint.size(), checkpoint.root(), proof)) {
            send(exchange, 422, "inconsistent");
        } else {
            size = checkpoint.size();
            root = checkpoint.root();
            send(exchange, 200, cosignature(note.text()) + besides);
        }
    }

    private String cosignature(String text) {
        try {
            long seconds = Instant.now().getEpochSecond();
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8));
            byte[] signed = signature.sign();
            byte[] blob = ByteBuffer.allocate(Integer.BYTES + Long.BYTES + signed.length)
                    .put(HexFormat.of().parseHex(key.id().toString()))
                    .putLong(seconds)
                    .put(signed)
                    .array();
            return "\u2014 " + key.name() + " " + Base64.getEncoder().encodeToString(blob) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
