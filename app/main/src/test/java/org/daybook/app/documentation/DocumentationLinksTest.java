package org.daybook.app.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links between the pages of the repository lead somewhere, and every decision has the same form. */
class DocumentationLinksTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    /** The pages of the repository: those at its top and those below {@code docs}. */
    static List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    @Test
    void everyLinkLeadsToAFileAndAHeadingThatAreThere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            Matcher links = LINK.matcher(Files.readString(page));
            while (links.find()) {
                String link = links.group(1);
                if (!link.matches("[a-z]+:.*") && !leadsSomewhere(page, link)) {
                    broken.add(ROOT.relativize(page) + ": " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(Path page, String link) throws IOException {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? page : page.resolveSibling(file);
        if (!Files.exists(target)) return false;
        return hash < 0 || anchors(Files.readString(target)).contains(link.substring(hash + 1));
    }

    private static List<String> anchors(String page) {
        return HEADING.matcher(page)
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .collect(Collectors.toList());
    }

    @Test
    void everyDecisionStandsInTheIndex() throws IOException {
        String index = Files.readString(ROOT.resolve("docs/adr/README.md"));
        try (Stream<Path> decisions = Files.list(ROOT.resolve("docs/adr"))) {
            assertThat(decisions.map(file -> file.getFileName().toString()).filter(name -> name.matches("\\d{4}-.*")))
                    .allSatisfy(name -> assertThat(index).contains("](" + name + ")"));
        }
    }

    @Test
    void everyDecisionHasAStatusAContextADecisionAndConsequences() throws IOException {
        try (Stream<Path> decisions = Files.list(ROOT.resolve("docs/adr"))) {
            assertThat(decisions.filter(file -> file.getFileName().toString().matches("\\d{4}-.*")))
                    .allSatisfy(file -> assertThat(
                                    HEADING.matcher(Files.readString(file)).results())
                            .as("%s", file.getFileName())
                            .extracting(heading -> heading.group(1))
                            .element(0, STRING)
                            .startsWith(Integer.parseInt(
                                            file.getFileName().toString().substring(0, 4)) + ". "))
                    .allSatisfy(
                            file -> assertThat(Files.readString(file).lines().filter(line -> line.startsWith("## ")))
                                    .as("%s", file.getFileName())
                                    .containsExactly("## Status", "## Context", "## Decision", "## Consequences"));
        }
    }
}
