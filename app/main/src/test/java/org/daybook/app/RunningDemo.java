package org.daybook.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.app.behaviour.DataTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The demo on a copy of the sample record. */
@TestPropertySource(properties = "daybook.demo=true")
public abstract class RunningDemo extends RunningDaybook {

    @DynamicPropertySource
    static void onTheSampleRecord(DynamicPropertyRegistry properties) throws IOException {
        Path data = Files.createTempDirectory(Path.of("target"), "demo-").toAbsolutePath();
        DataTemplate.SAMPLE_RECORD.copyTo(data);
        properties.add("daybook.data", data::toString);
    }
}
