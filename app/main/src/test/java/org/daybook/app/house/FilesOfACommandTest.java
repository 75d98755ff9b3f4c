package org.daybook.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The files that the architecture lists for a reader who follows a command from HTTP to commit. */
class FilesOfACommandTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern SECTION = Pattern.compile("## The files of one command\n(.*?)\n## ", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(?m)^\\|.*");
    private static final Pattern NAME = Pattern.compile("`([A-Za-z]+)`");
    private static final int MOST = 30;

    /** Folders in which no class of the product is written. */
    private static final Set<String> NO_SOURCES = Set.of("target", "test", "bench");

    @Test
    void eachIsThereUnderAnUnmistakableName() throws IOException {
        List<String> sources = sources();
        for (String name : listed()) {
            assertThat(sources.stream().filter(name::equals)).as(name + ".java").hasSize(1);
        }
    }

    @Test
    void thereAreAsManyAsTheTextSaysAndNoneTwice() throws IOException {
        assertThat(listed()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(MOST);
        assertThat(section()).contains("open these " + listed().size() + " files");
    }

    private static String section() throws IOException {
        String text = Files.readString(ROOT.resolve("docs/architecture.md"));
        return SECTION.matcher(text).results().findFirst().orElseThrow().group(1);
    }

    private static List<String> listed() throws IOException {
        return ROW.matcher(section())
                .results()
                .map(MatchResult::group)
                .flatMap(row -> NAME.matcher(row).results())
                .map(name -> name.group(1))
                .toList();
    }

    /** The simple names of all classes of the product, one for each file. */
    private static List<String> sources() throws IOException {
        List<String> names = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) {
                String name = folder.getFileName().toString();
                return NO_SOURCES.contains(name) || name.startsWith(".")
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                String name = file.getFileName().toString();
                if (name.endsWith(".java")) names.add(name.substring(0, name.length() - ".java".length()));
                return FileVisitResult.CONTINUE;
            }
        });
        return names;
    }
}
