package org.daybook.query.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rebuild that was interrupted resumes only with the software that began it: every class that makes facts counts. */
class FactsVersionTest {

    @Test
    void everyClassThatMakesFactsCountsInWhicheverPackageOfFactsItIs() throws IOException, URISyntaxException {
        URI classes = FactsVersion.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        Path facts = Path.of(classes).resolve("org/daybook/query/facts");
        List<String> made;
        try (Stream<Path> all = Files.walk(facts)) {
            made = all.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> "file:" + file.toUri().getRawPath())
                    .toList();
        }
        assertThat(made).hasSizeGreaterThan(30);
        assertThat(FactsVersion.sorted().keySet()).containsAll(made).anyMatch(name -> name.endsWith("/V9__narrow.sql"));
    }

    @Test
    void theSameSoftwareHasTheSameVersion() {
        assertThat(FactsVersion.current()).hasSize(64).isEqualTo(FactsVersion.current());
    }
}
