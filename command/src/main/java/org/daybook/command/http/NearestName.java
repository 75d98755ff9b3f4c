package org.daybook.command.http;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that was probably intended. */
public final class NearestName {

    private static final int LONGEST = 64;
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private NearestName() {}

    /** " Did you mean change-rag?", or nothing where no name is near. */
    static String hint(String written, Collection<String> names) {
        return of(written, names).map(name -> " Did you mean " + name + "?").orElse("");
    }

    /** The nearest of these names, if it differs in a third of what was written at most, or in two letters. */
    public static Optional<String> of(String written, Collection<String> names) {
        if (written.length() > LONGEST) return Optional.empty();
        return names.stream()
                .min(Comparator.comparingInt(name -> DISTANCE.apply(written, name)))
                .filter(name -> DISTANCE.apply(written, name) <= Math.max(2, written.length() / 3));
    }
}
