package org.daybook.shared.redaction;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.shared.contract.Json;

/**
 * The text to be redacted: either a whole text, wherever one is identical, or a passage, wherever a text contains it.
 * The words that replaced an earlier redaction are not considered.
 *
 * @param passage whether it is part of a text
 * @param marks what stands where texts were redacted before
 */
public record Wanted(String text, boolean passage, List<String> marks) {

    /** A part of nearly every word is not what any law orders out. */
    public static final int SHORTEST_PASSAGE = 3;

    public Wanted {
        marks = List.copyOf(marks);
    }

    public static Wanted whole(String text, Collection<RedactedText> before) {
        return new Wanted(text, false, written(before));
    }

    public static Wanted passage(String text, Collection<RedactedText> before) {
        return new Wanted(text, true, written(before));
    }

    private static List<String> written(Collection<RedactedText> before) {
        return before.stream().map(RedactedText::toString).distinct().toList();
    }

    /** As JSON has it within quotes. */
    public String escaped() {
        return escaped(text);
    }

    /** As JSON has it within a string that is JSON itself, such as a frozen slide. */
    public String escapedTwice() {
        return escaped(escaped(text));
    }

    private static String escaped(String text) {
        String quoted = Json.mapper().writeValueAsString(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    /** Whether JSON has it anywhere, as it is or within JSON of its own. */
    public boolean mayBeIn(String json) {
        return json.contains(escaped()) || json.contains(escapedTwice());
    }

    /**
     * The words that replace it; nothing if the text is not in it. What would grow too long goes as a whole.
     *
     * @param most the greatest number of characters in that place
     */
    public Optional<String> without(String value, RedactedText instead, int most) {
        String left = passage ? withoutPassage(value, instead) : value.equals(text) ? instead.toString() : value;
        if (left.equals(value)) return Optional.empty();
        if (length(left) <= most) return Optional.of(left);
        return Optional.of(length(instead.toString()) <= most ? instead.toString() : instead.shortly());
    }

    private String withoutPassage(String value, RedactedText instead) {
        if (marks.isEmpty()) return cut(value, instead);
        String anyMark = marks.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Matcher mark = Pattern.compile(anyMark).matcher(value);
        StringBuilder left = new StringBuilder();
        int at = 0;
        while (mark.find()) {
            left.append(cut(value.substring(at, mark.start()), instead)).append(mark.group());
            at = mark.end();
        }
        return left.append(cut(value.substring(at), instead)).toString();
    }

    private String cut(String value, RedactedText instead) {
        return value.replace(text, instead.toString());
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
