package org.daybook.command.http;

import java.util.Collection;
import java.util.Comparator;

/** Finds the name that somebody probably meant. */
final class NearestName {

    private static final int LONGEST = 64;

    private NearestName() {}

    /** " Did you mean change-rag?", or nothing where no name is near. */
    static String hint(String written, Collection<String> names) {
        if (written.length() > LONGEST) return "";
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(written, name)))
                .filter(name -> distance(written, name) <= Math.max(2, written.length() / 3))
                .map(name -> " Did you mean " + name + "?")
                .orElse("");
    }

    /** Levenshtein's distance. */
    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) previous[j] = j;
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
