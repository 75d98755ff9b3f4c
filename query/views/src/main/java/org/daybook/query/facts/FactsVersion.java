package org.daybook.query.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A digest of the software that makes facts of entries: where it is another, facts may be others. Nobody has to remember
 * to count it up; at worst a rebuild begins anew that could have gone on.
 */
public final class FactsVersion {

    private static final List<String> MAKES_FACTS = List.of(
            "classpath*:org/daybook/shared/**/*.class",
            "classpath*:org/daybook/query/facts/**/*.class",
            "classpath*:db/facts/*.sql");

    private FactsVersion() {}

    /** That of the software that runs; reads some hundred classes. */
    public static String current() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Resource one : sorted().values()) digest.update(one.getContentAsByteArray());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, Resource> sorted() throws IOException {
        Map<String, Resource> sorted = new TreeMap<>();
        for (String pattern : MAKES_FACTS) {
            List<Resource> found = List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
            if (found.isEmpty()) throw new IllegalStateException("Nothing is found at " + pattern);
            for (Resource one : found) sorted.put(one.getURI().toString(), one);
        }
        return sorted;
    }
}
