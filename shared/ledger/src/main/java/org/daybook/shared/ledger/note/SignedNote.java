package org.daybook.shared.ledger.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.ledger.Cosignature;

/**
 * A text with signatures (C2SP signed-note): the text with its last line feed, an empty line, and one line for each
 * signature. Signatures by unknown keys are kept and ignored.
 */
public final class SignedNote {

    private static final String SEPARATOR = "\n\n";
    /** More than all witnesses there are; a longer one is an attack. */
    private static final int MOST_SIGNATURES = 100;

    private final String text;
    private final List<NoteSignature> signatures;

    private SignedNote(String text, List<NoteSignature> signatures) {
        this.text = text;
        this.signatures = List.copyOf(signatures);
    }

    /**
     * A note signed by each of these keys.
     *
     * @throws IllegalArgumentException if the text does not end with a line feed or has other control characters, or there
     *     is no key
     */
    public static SignedNote sign(String text, List<SignerKey> keys) {
        if (!isText(text)) throw new IllegalArgumentException("Not the text of a note");
        if (keys.isEmpty()) throw new IllegalArgumentException("A note is signed by somebody");
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        return new SignedNote(
                text, keys.stream().map(key -> signature(message, key)).toList());
    }

    private static NoteSignature signature(byte[] message, SignerKey key) {
        VerifierKey verifier = key.verifier();
        return new NoteSignature(verifier.name(), verifier.id(), key.sign(message));
    }

    /** @throws IllegalArgumentException if it is not written as {@link #toString} writes it */
    public static SignedNote parse(String written) {
        int end = written.lastIndexOf(SEPARATOR);
        if (end < 0 || !written.endsWith("\n")) throw new IllegalArgumentException("Not a signed note");
        String text = written.substring(0, end + 1);
        String below = written.substring(end + SEPARATOR.length());
        if (!isText(text) || below.isEmpty()) throw new IllegalArgumentException("Not a signed note");
        String[] lines = below.substring(0, below.length() - 1).split("\n", -1);
        if (lines.length > MOST_SIGNATURES) throw new IllegalArgumentException("A note with too many signatures");
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : lines) signatures.add(NoteSignature.parse(line));
        return new SignedNote(text, signatures);
    }

    private static boolean isText(String text) {
        return text.endsWith("\n")
                && text.chars().noneMatch(c -> c < ' ' && c != '\n')
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** With its last line feed. */
    public String text() {
        return text;
    }

    /** Whether the text is signed by that key; a wrong signature that claims to be by it makes the note worthless. */
    public boolean isSignedBy(VerifierKey verifier) {
        List<NoteSignature> own = signatures.stream()
                .filter(signature -> signature.isSaidToBeOf(verifier))
                .toList();
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        return !own.isEmpty() && own.stream().allMatch(signature -> verifier.verifies(message, signature.signed()));
    }

    /**
     * Which of these keys signed it, in the order of its signatures; absent if one of those is by none of them, is wrong, or is
     * there twice.
     */
    public Optional<List<VerifierKey>> signedOnlyBy(List<VerifierKey> keys) {
        List<VerifierKey> signers = new ArrayList<>();
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        for (NoteSignature signature : signatures) {
            Optional<VerifierKey> signer = keys.stream()
                    .filter(signature::isSaidToBeOf)
                    .filter(key -> key.verifies(message, signature.signed()))
                    .findFirst();
            if (signer.isEmpty() || signers.contains(signer.get())) return Optional.empty();
            signers.add(signer.get());
        }
        return Optional.of(signers);
    }

    /** The same with only those signatures that claim to be by keys of that name. */
    public SignedNote by(String name) {
        return new SignedNote(
                text,
                signatures.stream()
                        .filter(signature -> signature.name().equals(name))
                        .toList());
    }

    /** The lines of the other signatures, each with its line feed. */
    public String linesNotBy(String name) {
        StringBuilder lines = new StringBuilder();
        signatures.stream()
                .filter(signature -> !signature.name().equals(name))
                .forEach(signature -> lines.append(signature.line()).append('\n'));
        return lines.toString();
    }

    /** The cosignature of a witness, if it has one that holds. */
    public Optional<Cosignature> cosignedBy(VerifierKey witness) {
        return signatures.stream()
                .filter(signature -> signature.isSaidToBeOf(witness))
                .flatMap(signature -> Cosignature.checked(signature, text, witness).stream())
                .findFirst();
    }

    /**
     * The line by which a witness cosigned this note, among those that it answered with; whatever else it sent is left out.
     *
     * @param lines as they came
     * @return with its line feed; absent unless there is one that holds
     */
    public Optional<String> cosignatureIn(String lines, VerifierKey witness) {
        return lines.lines()
                .limit(MOST_SIGNATURES)
                .flatMap(line -> read(line).stream())
                .filter(signature -> signature.isSaidToBeOf(witness))
                .filter(signature ->
                        Cosignature.checked(signature, text, witness).isPresent())
                .map(signature -> signature.line() + "\n")
                .findFirst();
    }

    private static Optional<NoteSignature> read(String line) {
        try {
            return Optional.of(NoteSignature.parse(line));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same with the cosignatures that another copy of the note has as well. */
    public SignedNote and(SignedNote other) {
        if (!other.text.equals(text)) throw new IllegalArgumentException("Another note");
        List<NoteSignature> all = new ArrayList<>(signatures);
        other.signatures.stream()
                .filter(signature ->
                        signatures.stream().noneMatch(one -> one.line().equals(signature.line())))
                .forEach(all::add);
        return new SignedNote(text, all);
    }

    @Override
    public String toString() {
        StringBuilder written = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> written.append(signature.line()).append('\n'));
        return written.toString();
    }
}
