package org.daybook.shared.evidence.pack;

import java.util.regex.Pattern;

/**
 * A part of a pack as its manifest lists it: one file.
 *
 * @param kind as {@link PartKind} writes it, or one that a later version made up
 * @param required whether a verifier that does not know the kind has to refuse the pack
 * @param bytes how many the file has
 * @param sha256 over them, as 64 hexadecimal digits
 */
public record PackPart(String kind, boolean required, long bytes, String sha256, String name) {

    private static final String REQUIRED = "required";
    private static final String OPTIONAL = "optional";
    private static final int LONGEST_NAME = 200;
    /** Beyond that no size of ours can be added up wrongly. */
    private static final long MOST_BYTES = 1L << 50;

    private static final Pattern KIND = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    /** Neither a folder nor a path that leads out of the archive. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    /** @throws IllegalArgumentException if it is no part that a manifest may name */
    public PackPart {
        if (!KIND.matcher(kind).matches()
                || !DIGEST.matcher(sha256).matches()
                || name.length() > LONGEST_NAME
                || !NAME.matcher(name).matches()
                || name.equals(PackNames.SIGNED_MANIFEST)
                || bytes < 0
                || bytes > MOST_BYTES) {
            throw new IllegalArgumentException("Not a part of a pack");
        }
    }

    public static PackPart of(PartKind kind, long bytes, String sha256, String name) {
        return new PackPart(kind.written(), true, bytes, sha256, name);
    }

    boolean is(PartKind one) {
        return kind.equals(one.written());
    }

    /** Its line in a manifest, without the line feed. */
    String line() {
        return "part " + kind + " " + (required ? REQUIRED : OPTIONAL) + " " + bytes + " " + sha256 + " " + name;
    }

    /** @throws IllegalArgumentException if it is not written as {@link #line} writes it */
    static PackPart parse(String line) {
        String[] words = line.split(" ", -1);
        if (words.length != 6 || !words[0].equals("part")) throw new IllegalArgumentException("Not a line of a part");
        if (!words[2].equals(REQUIRED) && !words[2].equals(OPTIONAL)) {
            throw new IllegalArgumentException("A part is required or optional");
        }
        long bytes = Numbers.read(words[3]).orElseThrow(() -> new IllegalArgumentException("Not a number of bytes"));
        return new PackPart(words[1], words[2].equals(REQUIRED), bytes, words[4], words[5]);
    }
}
