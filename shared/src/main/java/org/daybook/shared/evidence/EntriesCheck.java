package org.daybook.shared.evidence;

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

/**
 * Reads the entries of a pack once. One thread reads and digests the file and hands its checks what was found, in the order of
 * lines; others read the lines and hash what they say.
 */
final class EntriesCheck {

    private static final int WORKERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);

    private final Pack pack;
    private final List<EntryCheck> checks;
    private final Check written = new Check("Every line of entries.jsonl is written as the format says");
    private final MessageDigest digest = Sha256.make();
    private final Queue<Future<List<Optional<Found>>>> waiting = new ArrayDeque<>();
    private long bytes;
    private long lines;
    private long entries;

    EntriesCheck(Pack pack, List<EntryCheck> checks) {
        this.pack = pack;
        this.checks = checks;
    }

    /** What was found of the file itself. */
    PackedFile run() {
        ExecutorService workers = Executors.newFixedThreadPool(
                WORKERS, Thread.ofPlatform().daemon().factory());
        try (InputStream in = pack.open(PackNames.ENTRIES)) {
            Lines lines = new Lines(in);
            for (Lines.Piece piece = lines.next(); piece != null; piece = lines.next()) {
                Lines.Piece read = piece;
                waiting.add(workers.submit(() -> found(read)));
                digest.update(piece.bytes(), 0, piece.length());
                bytes += piece.length();
                if (waiting.size() > 2 * WORKERS) judgeNext();
            }
            while (!waiting.isEmpty()) judgeNext();
        } catch (IOException e) {
            throw new NotAPack(PackNames.ENTRIES + " cannot be unpacked");
        } finally {
            workers.shutdownNow();
        }
        checks.forEach(EntryCheck::end);
        return new PackedFile(PackNames.ENTRIES, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    /** What the lines are; absent what is no line of the format. */
    private List<Optional<Found>> found(Lines.Piece piece) {
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
                for (EntryCheck check : checks) check.see(line.get());
            }
        }
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

    /** That of the lines themselves, and then those that were handed the entries. */
    List<Check> checks() {
        List<Check> all = new ArrayList<>(List.of(written));
        checks.forEach(check -> all.add(check.check()));
        return all;
    }

    long entries() {
        return entries;
    }
}
