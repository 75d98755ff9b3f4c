package org.daybook.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the comment of a package says to start with is a class, a package or a file of that package or of one below it. */
class StartWithTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final List<String> FOLDERS = List.of("shared", "command", "query", "app", "bench");
    private static final Pattern SENTENCE = Pattern.compile("Start with .*?[.;](?= |$)");
    private static final Pattern NAME = Pattern.compile("\\{@(?:code|link) ([\\w.]+)}");

    @Test
    void everyPackageNamesAClassOfItsOwnToStartWith() throws IOException {
        List<String> unknown = new ArrayList<>();
        int named = 0;
        for (Path file : packageInfos()) {
            for (String name : toStartWith(Files.readString(file))) {
                named++;
                if (!isBelow(file.getParent(), name)) unknown.add(ROOT.relativize(file) + ": " + name);
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(named).isGreaterThan(100);
    }

    @Test
    void aClassOfAnotherPackageIsNotItsOwn() {
        Path rules = ROOT.resolve("command/src/main/java/org/daybook/command/rule");
        assertThat(isBelow(rules, "Rule")).isTrue();
        assertThat(isBelow(rules, "org.daybook.command.rule.Rule")).isTrue();
        assertThat(isBelow(rules.getParent(), "Rule")).isTrue();
        assertThat(isBelow(rules, "CommandController")).isFalse();
        assertThat(isBelow(rules, "org.daybook.command.http.CommandController")).isFalse();
    }

    private static List<Path> packageInfos() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                files.filter(file -> file.endsWith("package-info.java")
                                && file.toString().contains("/src/main/"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<String> toStartWith(String packageInfo) {
        String comment = packageInfo
                .substring(0, packageInfo.indexOf("*/"))
                .replaceAll("\\s*\n \\* ?", " ")
                .strip();
        List<String> names = new ArrayList<>();
        for (Matcher sentence = SENTENCE.matcher(comment); sentence.find(); ) {
            NAME.matcher(sentence.group()).results().forEach(name -> names.add(name.group(1)));
        }
        return names;
    }

    private static boolean isBelow(Path folder, String name) {
        if (Files.exists(Path.of(folder.toString().replace("/src/main/java/", "/src/main/resources/"), name)))
            return true;
        String path = name.replace('.', '/');
        try (Stream<Path> below = Files.walk(folder)) {
            return below.map(Path::toString)
                    .anyMatch(place -> place.endsWith("/" + path + ".java") || place.endsWith("/" + path));
        } catch (IOException e) {
            throw new IllegalStateException(folder + " cannot be read", e);
        }
    }
}
