package org.daybook.app.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Classes, packages, files and routes that the documentation names between backticks exist. */
class DocumentedNamesTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final List<String> FOLDERS = List.of("shared", "command", "query", "app", "bench");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");
    private static final Pattern TYPE = Pattern.compile("(?:class|record|interface|enum) ([A-Z]\\w+)");
    private static final Pattern ROUTE = Pattern.compile("(?:[A-Z]+ )?(/api/[\\w/{}.-]*\\w}?)");

    /** Names that libraries, Java, HTTP and PostgreSQL give, and the command of the walk-through, which was thrown away. */
    private static final Set<String> FOREIGN = Set.of(
            "ETag",
            "Expander",
            "Idempotency",
            "MismatchedInputException",
            "PauseWorkstream",
            "ProblemDetail",
            "RemoteIpValve",
            "Secure",
            "TasksMax",
            "Thread",
            "Unreleased",
            "WorkstreamPaused");

    private static final Set<String> types = new TreeSet<>();
    private static final Set<String> packages = new TreeSet<>();

    @BeforeAll
    static void readTheSources() throws IOException {
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    TYPE.matcher(Files.readString(file)).results().forEach(type -> types.add(type.group(1)));
                    String place = file.getParent().toString().replace('\\', '/');
                    for (int at = place.indexOf("/org/daybook"); at >= 0 && place.length() > at; ) {
                        packages.add(place.substring(at + 1).replace('/', '.'));
                        place = place.substring(0, place.lastIndexOf('/'));
                    }
                }
            }
        }
    }

    @Test
    void everyClassThatIsNamedExists() throws IOException {
        assertThat(named("[A-Z][A-Za-z0-9]+(\\.[a-z]\\w*)?", name -> {
                    String type = name.replaceAll("\\..*", "");
                    return type.equals(type.toUpperCase()) || types.contains(type) || FOREIGN.contains(type);
                }))
                .isEmpty();
    }

    @Test
    void everyPackageThatIsNamedExists() throws IOException {
        assertThat(named(
                        "(org\\.daybook\\.)?(shared|command|query|app)(\\.[a-z0-9]+)+",
                        name -> packages.contains(name.startsWith("org.") ? name : "org.daybook." + name)))
                .isEmpty();
    }

    @Test
    void everyFileThatIsNamedExists() throws IOException {
        assertThat(named(
                        "(shared|command|query|app|bench|docs|deploy|\\.ci)/[\\w./-]+",
                        name -> name.contains("/target/") || Files.exists(ROOT.resolve(name))))
                .isEmpty();
    }

    @Test
    void everyRouteThatIsNamedIsDescribed() throws IOException {
        Set<String> described = new TreeSet<>();
        Pattern.compile("\"(/[^\" ]+)\"\\s*:")
                .matcher(Files.readString(ROOT.resolve("docs/openapi.json")))
                .results()
                .forEach(route -> described.add(shape(route.group(1))));
        assertThat(named(ROUTE.pattern(), name -> {
                    var route = ROUTE.matcher(name);
                    return route.matches()
                            && (described.contains(shape(route.group(1))) || name.endsWith("/pause-workstream"));
                }))
                .isEmpty();
    }

    private static String shape(String route) {
        return route.replaceAll("\\{[^}]*}", "{}");
    }

    /** What the pages name in this form and what is not known, with its page. */
    private static Set<String> named(String form, Predicate<String> known) throws IOException {
        Set<String> unknown = new TreeSet<>();
        Pattern whole = Pattern.compile(form);
        for (Path page : DocumentationLinksTest.pages()) {
            String text = FENCED.matcher(Files.readString(page)).replaceAll("");
            QUOTED.matcher(text)
                    .results()
                    .map(quoted -> quoted.group(1))
                    .filter(name -> whole.matcher(name).matches() && !known.test(name))
                    .forEach(name -> unknown.add(ROOT.relativize(page) + ": " + name));
        }
        return unknown;
    }
}
