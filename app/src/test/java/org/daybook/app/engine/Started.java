package org.daybook.app.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the engine on a data folder, as a process would. */
public final class Started {

    /** Unpacked once for all tests. */
    public static final Path BINARIES = Path.of("target/postgres-binaries").toAbsolutePath();

    private Started() {}

    public static ConfigurableApplicationContext on(Path data, String... properties) {
        List<String> all = new ArrayList<>(Arrays.asList(properties));
        all.add("daybook.data=" + data);
        all.add("daybook.embedded.binaries=" + BINARIES);
        all.add("spring.main.banner-mode=off");
        return new SpringApplicationBuilder(EngineOnly.class)
                .web(WebApplicationType.NONE)
                .properties(all.toArray(String[]::new))
                .run();
    }
}
