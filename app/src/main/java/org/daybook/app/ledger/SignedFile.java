package org.daybook.app.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.daybook.app.files.OwnerOnly;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.SignedNote;

/**
 * The last checkpoint that was signed on this node, beside its key: out of reach for whoever can write to the database
 * alone, and whole on disk before the checkpoint is published.
 */
final class SignedFile {

    private final Path path;

    SignedFile(Path path) {
        this.path = path;
    }

    /**
     * Absent before the first.
     *
     * @throws IllegalStateException if it is not as this writes it
     */
    Optional<SignedNote> read() {
        if (!Files.exists(path)) return Optional.empty();
        try {
            SignedNote note = SignedNote.parse(Files.readString(path));
            Checkpoint.parse(note.text());
            return Optional.of(note);
        } catch (IOException e) {
            throw new UncheckedIOException("What was signed last cannot be read from " + path, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(path + " must hold the last signed checkpoint", e);
        }
    }

    void write(SignedNote note) {
        try {
            OwnerOnly.write(
                    path,
                    note.toString().lines().toList(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("What is signed cannot be remembered in " + path, e);
        }
    }
}
