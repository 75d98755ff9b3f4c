package org.daybook.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final Pattern IMPORTED = Pattern.compile(
            "^import (?:static )?(org\\.(?:axonframework|springframework)\\.[a-z0-9_.]+)([A-Z]\\w*)",
            Pattern.MULTILINE);
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

    @Test
    void noTwoClassesOfAnyModuleHaveOneSimpleName() throws IOException {
        Map<String, List<String>> homonyms = new TreeMap<>();
        packages().forEach((folder, files) -> files.stream()
                .filter(file -> !file.equals(INFO))
                .forEach(file -> homonyms.computeIfAbsent(nameOf(file), name -> new ArrayList<>())
                        .add(folder + "/" + file)));
        homonyms.values().removeIf(files -> files.size() < 2);
        assertThat(homonyms)
                .as("Rename all but one, each after the concept of its own package")
                .isEmpty();
    }

    /** A reader who knows the framework would take the class for the framework's. */
    @Test
    void noClassHasTheNameOfOneOfAxonOrSpringThatIsImportedHere() throws IOException {
        Map<String, List<String>> packages = packages();
        Map<String, String> imported = new TreeMap<>();
        for (String folder : packages.keySet()) {
            for (String file : packages.get(folder)) {
                Path source = ROOT.resolve(folder).resolve(file);
                Matcher types = IMPORTED.matcher(Files.readString(source));
                while (types.find()) imported.put(types.group(2), types.group(1) + types.group(2));
            }
        }
        assertThat(imported).containsKey("EventStore").containsKey("RestController");
        packages.forEach((folder, files) -> files.forEach(file -> assertThat(imported)
                .as(folder + "/" + file + ": choose a name that the framework does not use")
                .doesNotContainKey(nameOf(file))));
    }

    private static String nameOf(String file) {
        return file.substring(0, file.length() - ".java".length());
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
