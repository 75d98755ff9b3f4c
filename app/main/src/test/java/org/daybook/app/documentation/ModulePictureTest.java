package org.daybook.app.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The picture in docs/architecture.md is drawn from the poms; -Ddaybook.picture.write=true draws it anew. */
class ModulePictureTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path PICTURE = ROOT.resolve("docs/modules.svg");

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
    void theArchitectureDescribesEveryModule() throws IOException {
        String architecture = Files.readString(ROOT.resolve("docs/architecture.md"));
        for (MavenModule module : MavenModule.all(ROOT)) {
            assertThat(architecture).contains("`" + module.folder() + "`");
        }
    }
}
