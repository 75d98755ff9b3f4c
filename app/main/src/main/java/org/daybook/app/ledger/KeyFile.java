package org.daybook.app.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.app.store.CannotStart;
import org.daybook.app.store.files.OwnerOnly;
import org.daybook.shared.ledger.note.SignerKey;
import org.daybook.shared.ledger.note.VerifierKey;

/**
 * The signing keys in a file that only the owner of the process may read: for each key a line with the secret and one
 * with the verifier key, the newest key first.
 */
final class KeyFile {

    private static final String REMEDY =
            " Put back the copy that you keep, or see “The key of the ledger” in docs/operations.md if there is none.";

    private final Path path;

    KeyFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /**
     * The newest first; none if there is no file.
     *
     * @throws CannotStart if it cannot be read, or is not as this writes it; what is said tells nothing of the secrets
     */
    List<SignerKey> read() {
        if (!Files.exists(path)) return List.of();
        List<String> lines = lines();
        if (lines.isEmpty() || lines.size() % 2 != 0) throw malformed();
        List<SignerKey> keys = new ArrayList<>();
        try {
            for (int i = 0; i < lines.size(); i += 2) {
                keys.add(SignerKey.parse(lines.get(i), VerifierKey.parse(lines.get(i + 1))));
            }
        } catch (IllegalArgumentException e) {
            // What that says may have the secret in it.
            throw malformed();
        }
        return keys;
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(path).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private CannotStart malformed() {
        return new CannotStart(
                path + " must hold two lines for each signing key: the secret, and its verifier key." + REMEDY);
    }

    private CannotStart unreadable() {
        return new CannotStart("The signing keys of the ledger in " + path
                + " cannot be read: it must be a text file that" + " this process may read." + REMEDY);
    }

    /** Makes a key and puts it before those that are there. */
    SignerKey add(String name) {
        List<SignerKey> keys = new ArrayList<>(read());
        SignerKey made = SignerKey.generate(name);
        keys.addFirst(made);
        try {
            OwnerOnly.createFolder(path.getParent());
            OwnerOnly.write(path, lines(keys), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw notWritten(e);
        }
        return made;
    }

    /** Makes the file with its first key, unless another node that shares the folder has: then that node's key is the first. */
    SignerKey first(String name) {
        SignerKey made = SignerKey.generate(name);
        try {
            OwnerOnly.createFolder(path.getParent());
            OwnerOnly.writeNew(path, lines(List.of(made)));
            return made;
        } catch (FileAlreadyExistsException e) {
            return read().getFirst();
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private static List<String> lines(List<SignerKey> keys) {
        return keys.stream()
                .flatMap(key -> Stream.of(key.secret(), key.verifier().toString()))
                .toList();
    }

    private UncheckedIOException notWritten(IOException e) {
        return new UncheckedIOException("The signing keys in " + path + " cannot be written", e);
    }

    /** The file beside it that remembers what was signed. */
    SignedFile signed() {
        return new SignedFile(path.resolveSibling(path.getFileName() + ".signed"));
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
