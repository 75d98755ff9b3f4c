package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Otherwise everything works as well, only more slowly, and nobody notices. */
class ProcessClassPathTest {

    @Test
    void onceTheSampleRecordIsPreparedProcessesShareTheirClasses(@TempDir Path folder) {
        DataTemplate.SAMPLE_RECORD.copyTo(folder);
        assertThat(ProcessClassPath.isShared()).isTrue();
    }
}
