package org.daybook.app.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.app.store.embedded.UnpackedBinaries;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the engine on a data folder, as a process would. */
public final class Started {

    /** Unpacked once for all tests. */
    public static final Path BINARIES =
            UnpackedBinaries.in(Path.of("target/postgres-binaries").toAbsolutePath());

    private Started() {}

    public static ConfigurableApplicationContext on(Path data, String... properties) {
        return with(List.of(), data, properties);
    }

    /** The same with more beans. */
    public static ConfigurableApplicationContext with(List<Class<?>> more, Path data, String... properties) {
        List<Class<?>> sources = new ArrayList<>(more);
        sources.add(EngineOnly.class);
        Stream<String> all = Stream.concat(
                Stream.of(properties), Stream.of("daybook.data=" + data, "daybook.embedded.binaries=" + BINARIES));
        return new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .run(all.map(property -> "--" + property).toArray(String[]::new));
    }
}
