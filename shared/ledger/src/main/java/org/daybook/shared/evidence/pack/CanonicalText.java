package org.daybook.shared.evidence.pack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads canonical JSON (RFC 8785) with names known beforehand, from left to right. Each text has only one spelling, so
 * any other is refused. A general parser would take longer than hashing.
 */
public final class CanonicalText {

    private static final int DIGITS = 18;
    private static final int CONTROL = 4;
    private static final String HEX = "0123456789abcdef";
    private static final String WITH_A_LETTER = "\b\t\n\f\r";

    private static final int BYTE = 0xFF;
    /** The bytes that need no escape in a string. */
    private static final boolean[] PLAIN = new boolean[BYTE + 1];

    static {
        Arrays.fill(PLAIN, ' ', PLAIN.length, true);
        PLAIN['"'] = false;
        PLAIN['\\'] = false;
    }

    private final byte[] bytes;
    private final int end;
    private int at;
    private byte[] said = new byte[1 << 10];

    public CanonicalText(byte[] bytes, int begin, int end) {
        this.bytes = bytes;
        this.at = begin;
        this.end = end;
    }

    /** Where it has come to. */
    public int at() {
        return at;
    }

    /** The bytes from there to where it has come. */
    byte[] since(int begin) {
        return Arrays.copyOfRange(bytes, begin, at);
    }

    /**
     * @param literal of ASCII
     * @throws IllegalArgumentException if something else follows
     */
    CanonicalText skip(String literal) {
        if (at + literal.length() > end) throw otherwise();
        for (int i = 0; i < literal.length(); i++) if (bytes[at++] != literal.charAt(i)) throw otherwise();
        return this;
    }

    /** A string of which nothing is asked. */
    CanonicalText pass() {
        open();
        while (at < end && bytes[at] != '"') {
            if (bytes[at] == '\n') throw otherwise();
            at += bytes[at] == '\\' ? 2 : 1;
        }
        if (at >= end) throw otherwise();
        at++;
        return this;
    }

    String text() {
        return new String(string(), StandardCharsets.UTF_8);
    }

    /** What a string says, in UTF-8. */
    byte[] string() {
        open();
        int begin = at;
        while (at < end && PLAIN[bytes[at] & BYTE]) at++;
        if (at >= end) throw otherwise();
        if (bytes[at] == '"') return Arrays.copyOfRange(bytes, begin, at++);
        int length = at - begin;
        if (said.length <= length) said = new byte[2 * length];
        System.arraycopy(bytes, begin, said, 0, length);
        while (at < end) {
            byte next = bytes[at++];
            if (!PLAIN[next & BYTE]) {
                if (next == '"') return Arrays.copyOf(said, length);
                if (next != '\\') throw otherwise();
                next = escaped();
            }
            if (length == said.length) said = Arrays.copyOf(said, 2 * length);
            said[length++] = next;
        }
        throw otherwise();
    }

    private byte escaped() {
        if (at >= end) throw otherwise();
        return switch (bytes[at++]) {
            case '"' -> '"';
            case '\\' -> '\\';
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> control();
            default -> throw otherwise();
        };
    }

    /** Of those that have no letter of their own. */
    private byte control() {
        if (at + CONTROL > end || bytes[at] != '0' || bytes[at + 1] != '0') throw otherwise();
        int high = HEX.indexOf(bytes[at + 2]);
        int low = HEX.indexOf(bytes[at + 3]);
        int code = HEX.length() * high + low;
        if (low < 0 || code < 0 || code >= ' ' || WITH_A_LETTER.indexOf(code) >= 0) throw otherwise();
        at += CONTROL;
        return (byte) code;
    }

    long number() {
        int begin = at;
        long value = 0;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9' && at - begin < DIGITS) {
            value = 10 * value + bytes[at++] - '0';
        }
        if (at == begin || (bytes[begin] == '0' && at > begin + 1)) throw otherwise();
        return value;
    }

    public boolean isAtEnd() {
        return at >= end;
    }

    /** Goes on behind the line feed that follows that place, whatever stands before it. */
    public void passLine(int from) {
        at = from;
        while (at < end && bytes[at] != '\n') at++;
        at++;
    }

    private void open() {
        if (at + 1 >= end || bytes[at++] != '"') throw otherwise();
    }

    private static IllegalArgumentException otherwise() {
        return new IllegalArgumentException("Not written as the format says");
    }
}
