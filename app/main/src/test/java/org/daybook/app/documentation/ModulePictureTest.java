package org.daybook.app.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The picture in docs/architecture.md is drawn from the poms; -Ddaybook.picture.write=true draws it anew. */
class ModulePictureTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path PICTURE = ROOT.resolve("docs/modules.svg");
    private static final Pattern BOX =
            Pattern.compile("<rect x=\"(\\d+)\" y=\"(\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\"/>");
    private static final Pattern TEXT = Pattern.compile("<text[^>]* x=\"(\\d+)\" y=\"(\\d+)\">[^<]*");
    private static final Pattern ARROW = Pattern.compile("<polyline points=\"([^\"]*)\"/>");
    /** What a letter such as g needs below its line. */
    private static final int DESCENT = 4;

    @Test
    void thePictureShowsTheModulesThatThereAreAndWhatEachSees() throws IOException {
        String drawn = new ModulePicture(MavenModule.all(ROOT)).svg();
        if (Boolean.getBoolean("daybook.picture.write")) Files.writeString(PICTURE, drawn);
        assertThat(drawn)
                .as("docs/modules.svg: draw it anew with ./mvnw -pl app/main -am test -Dtest=ModulePictureTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Ddaybook.picture.write=true")
                .isEqualTo(Files.readString(PICTURE));
    }

    @Test
    void everyLineOfTextIsInsideItsBoxAndNoArrowPassesBehindOne() throws IOException {
        String drawn = Files.readString(PICTURE);
        List<Rectangle> boxes = BOX.matcher(drawn)
                .results()
                .map(box -> new Rectangle(number(box, 1), number(box, 2), number(box, 3), number(box, 4)))
                .toList();
        assertThat(boxes).hasSameSizeAs(MavenModule.all(ROOT));
        assertThat(TEXT.matcher(drawn).results()).isNotEmpty().allSatisfy(text -> {
            Rectangle line = new Rectangle(number(text, 1), number(text, 2) - 10, 1, 10 + DESCENT);
            assertThat(boxes).as(text.group()).anyMatch(box -> box.contains(line));
        });
        assertThat(ARROW.matcher(drawn).results()).isNotEmpty().allSatisfy(arrow -> {
            int[] places = Stream.of(arrow.group(1).split("[ ,]"))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            for (int i = 0; i + 3 < places.length; i += 2) {
                var part = new Line2D.Double(places[i], places[i + 1], places[i + 2], places[i + 3]);
                assertThat(boxes).as(arrow.group()).noneMatch(box -> {
                    Rectangle inside = new Rectangle(box);
                    inside.grow(-1, -1);
                    return part.intersects(inside);
                });
            }
        });
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    @Test
    void theArchitectureDescribesEveryModule() throws IOException {
        String architecture = Files.readString(ROOT.resolve("docs/architecture.md"));
        for (MavenModule module : MavenModule.all(ROOT)) {
            assertThat(architecture).contains("`" + module.folder() + "`");
        }
    }
}
