package org.daybook.shared.evidence.check.entry;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daybook.shared.evidence.check.Check;
import org.daybook.shared.evidence.check.Found;
import org.daybook.shared.evidence.pack.CanonicalText;
import org.daybook.shared.evidence.pack.FileDigest;
import org.daybook.shared.evidence.pack.NotAPack;
import org.daybook.shared.evidence.pack.PackFiles;
import org.daybook.shared.evidence.pack.PackLines;
import org.daybook.shared.ledger.Sha256;

/**
 * Reads the entries of a pack once. One thread reads and digests the file and passes the findings to its checks, in
 * the order of lines; other threads read the lines and hash their content.
 */
public final class EntriesCheck {

    private static final int WORKERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);

    private final PackFiles pack;
    private final String name;
    private final List<EntryCheck> checks;
    private final Queue<Found> withheld;
    private final Check written;
    private final MessageDigest digest = Sha256.make();
    private final Queue<Future<List<Optional<Found>>>> waiting = new ArrayDeque<>();
    private long bytes;
    private long lines;
    private long entries;

    /**
     * @param name of the file
     * @param checks receive each entry, but not the end
     * @param withheld entries without payload, which belong between the others
     */
    public EntriesCheck(PackFiles pack, String name, List<EntryCheck> checks, List<Found> withheld) {
        this.pack = pack;
        this.name = name;
        this.withheld = new ArrayDeque<>(withheld);
        this.written = new Check("Every line of " + name + " is written as the format says");
        this.checks = checks;
    }

    public FileDigest run() {
        ExecutorService workers = Executors.newFixedThreadPool(
                WORKERS, Thread.ofPlatform().daemon().factory());
        try (InputStream in = pack.open(name)) {
            PackLines lines = new PackLines(in, name);
            for (PackLines.Piece piece = lines.next(); piece != null; piece = lines.next()) {
                PackLines.Piece read = piece;
                waiting.add(workers.submit(() -> found(read)));
                digest.update(piece.bytes(), 0, piece.length());
                bytes += piece.length();
                if (waiting.size() > 2 * WORKERS) judgeNext();
            }
            while (!waiting.isEmpty()) judgeNext();
        } catch (IOException e) {
            throw new NotAPack(name + " cannot be unpacked");
        } finally {
            workers.shutdownNow();
        }
        while (!withheld.isEmpty()) see(withheld.remove());
        return new FileDigest(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    /** What the lines are; absent what is no line of the format. */
    private List<Optional<Found>> found(PackLines.Piece piece) {
        List<Optional<Found>> found = new ArrayList<>();
        CanonicalText text = new CanonicalText(piece.bytes(), 0, piece.length());
        while (!text.isAtEnd()) found.add(found(text));
        return found;
    }

    private Optional<Found> found(CanonicalText text) {
        int begin = text.at();
        try {
            return Optional.of(Found.in(text, pack));
        } catch (IllegalArgumentException e) {
            text.passLine(begin);
            return Optional.empty();
        }
    }

    private void judgeNext() {
        for (Optional<Found> line : next()) {
            lines++;
            if (line.isEmpty()) {
                written.fault("line " + lines + " is not");
            } else {
                entries++;
                long position = line.get().position();
                while (!withheld.isEmpty() && withheld.peek().position() < position) see(withheld.remove());
                see(line.get());
            }
        }
    }

    private void see(Found entry) {
        for (EntryCheck check : checks) check.see(entry);
    }

    private List<Optional<Found>> next() {
        try {
            return waiting.remove().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof NotAPack why) throw why;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Check written() {
        return written;
    }

    /** How many it has read. */
    public long entries() {
        return entries;
    }
}
