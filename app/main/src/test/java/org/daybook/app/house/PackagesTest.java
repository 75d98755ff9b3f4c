package org.daybook.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a newcomer may rely on in every package of the product and of its comparisons. */
class PackagesTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final String SOURCES = "/src/main/java/";
    private static final String INFO = "package-info.java";
    private static final int MOST = 20;
    private static final Pattern NAMED = Pattern.compile("\\{@code ([A-Z][A-Za-z0-9]+)}");

    @Test
    void eachSaysWhatItIsFor() throws IOException {
        Map<String, List<String>> packages = packages();
        assertThat(packages).isNotEmpty();
        for (String folder : packages.keySet()) {
            assertThat(packages.get(folder)).as(folder).contains(INFO);
            assertThat(Files.readString(ROOT.resolve(folder).resolve(INFO)))
                    .as(folder)
                    .contains("/**");
        }
    }

    @Test
    void noneHasMoreThanTwentyClasses() throws IOException {
        packages().forEach((folder, files) -> assertThat(files.stream().filter(file -> !file.equals(INFO)))
                .as(folder)
                .hasSizeLessThanOrEqualTo(MOST));
    }

    @Test
    void theClassesThatEachNamesExist() throws IOException {
        Map<String, List<String>> packages = packages();
        List<String> classes = packages.values().stream().flatMap(List::stream).toList();
        for (String folder : packages.keySet()) {
            Matcher named = NAMED.matcher(Files.readString(ROOT.resolve(folder).resolve(INFO)));
            while (named.find()) {
                assertThat(classes).as(folder + " names " + named.group(1)).contains(named.group(1) + ".java");
            }
        }
    }

    /** The names of the files in each folder that holds a package. */
    private static Map<String, List<String>> packages() throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.map(ROOT::relativize)
                    .filter(file -> file.toString().contains(SOURCES.substring(1))
                            && file.toString().endsWith(".java")
                            && !file.getFileName().toString().equals("module-info.java"))
                    .filter(file -> !file.startsWith("target"))
                    .collect(Collectors.groupingBy(
                            file -> file.getParent().toString(),
                            TreeMap::new,
                            Collectors.mapping(file -> file.getFileName().toString(), Collectors.toList())));
        }
    }
}
