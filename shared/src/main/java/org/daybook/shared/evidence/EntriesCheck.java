package org.daybook.shared.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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
    private final Queue<Future<List<Seen>>> waiting = new ArrayDeque<>();
    private long bytes;
    private long entries;

    /** A line: an entry, or why it is none. */
    private record Seen(Found entry, String fault) {}

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
                waiting.add(workers.submit(() -> seen(read)));
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

    private List<Seen> seen(Lines.Piece piece) {
        List<Seen> seen = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < piece.length(); i++) {
            if (piece.bytes()[i] != '\n') continue;
            seen.add(seen(piece, begin, i, piece.first() + seen.size()));
            begin = i + 1;
        }
        if (begin < piece.length()) seen.add(new Seen(null, "the last line does not end"));
        return seen;
    }

    private Seen seen(Lines.Piece piece, int begin, int end, long number) {
        try {
            return new Seen(Found.in(piece.bytes(), begin, end, pack), null);
        } catch (IllegalArgumentException e) {
            return new Seen(null, "line " + number + " is not");
        }
    }

    private void judgeNext() {
        for (Seen line : next()) {
            if (line.entry() == null) {
                written.fault(line.fault());
            } else {
                entries++;
                for (EntryCheck check : checks) check.see(line.entry());
            }
        }
    }

    private List<Seen> next() {
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
