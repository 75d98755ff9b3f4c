package org.daybook.app.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.daybook.app.store.files.OwnerOnly;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.note.SignedNote;

/**
 * The last checkpoint that this node signed, and the newest link of the ledger's history, beside its key. Somebody who
 * can write only to the database cannot change it, and it is on disk before the checkpoint is published.
 */
record SignedFile(Path path) {

    /** How the text of a link of the ledger's history begins. */
    private static final String HISTORY = "daybook ledger history ";

    /**
     * Absent before the first.
     *
     * @throws IllegalStateException if it is not as this writes it
     */
    Optional<SignedNote> checkpoint() {
        Optional<SignedNote> note = read().map(written -> written.substring(0, endOfCheckpoint(written)))
                .map(this::note);
        note.ifPresent(this::requireCheckpoint);
        return note;
    }

    /**
     * The newest link of the ledger's history; absent before the first, and where an older Daybook wrote the file.
     *
     * @throws IllegalStateException if it is not as this writes it
     */
    Optional<SignedNote> history() {
        return read().map(written -> written.substring(endOfCheckpoint(written)))
                .filter(written -> !written.isEmpty())
                .map(this::note);
    }

    private static int endOfCheckpoint(String written) {
        int at = written.indexOf("\n" + HISTORY);
        return at < 0 ? written.length() : at + 1;
    }

    private Optional<String> read() {
        if (!Files.exists(path)) return Optional.empty();
        try {
            return Optional.of(Files.readString(path));
        } catch (CharacterCodingException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "What this node signed last cannot be read from " + path
                            + ": make the file readable for the owner of the process",
                    e);
        }
    }

    private SignedNote note(String written) {
        try {
            return SignedNote.parse(written);
        } catch (IllegalArgumentException e) {
            throw malformed(e);
        }
    }

    private void requireCheckpoint(SignedNote note) {
        try {
            Checkpoint.parse(note.text());
        } catch (IllegalArgumentException e) {
            throw malformed(e);
        }
    }

    private IllegalStateException malformed(Exception why) {
        return new IllegalStateException(
                path
                        + " is damaged: it must hold the checkpoint that this node signed last. Nothing is signed until it is restored"
                        + " from a copy; docs/operations.md says what to do if there is none.",
                why);
    }

    void write(SignedNote note, SignedNote history) {
        try {
            OwnerOnly.write(
                    path,
                    (note.toString() + history).lines().toList(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The last signature cannot be stored in " + path, e);
        }
    }
}
