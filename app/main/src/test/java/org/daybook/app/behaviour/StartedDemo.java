package org.daybook.app.behaviour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A demo in a process of its own, on a copy of the sample record; nothing of it is kept. */
public final class StartedDemo implements AutoCloseable {

    private static StartedDemo shared;

    private final Path data;
    private final DaybookProcess process;

    private StartedDemo(Path data) {
        this.data = data;
        DataTemplate.SAMPLE_RECORD.copyTo(data);
        process = DaybookProcess.start(data, "demo", DataTemplate.onDemoData(data));
    }

    /** The one for all tests of this Java process that leave it as others expect to find it. */
    public static synchronized StartedDemo shared() {
        if (shared == null) {
            shared = ofItsOwn();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** One that a test may do anything with. */
    public static StartedDemo ofItsOwn() {
        try {
            return new StartedDemo(
                    Files.createTempDirectory(Path.of("target"), "demo-").toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isShared() {
        return this == shared;
    }

    public URI url() {
        return process.url();
    }

    /** What it printed. */
    public String said() {
        return process.said();
    }

    /** The password that it printed for an account. */
    public String password(String account) {
        return said().replaceAll("(?s).*" + account + "\\s+(\\S+).*", "$1");
    }

    /** Where it wrote a token for each role. */
    public Path environment() {
        return data.resolve("demo.env");
    }

    /** Ends it at once: in order, it would first choose a new password for each account. */
    @Override
    public void close() {
        process.killWithPostgresIn(data);
        FileSystemUtils.deleteRecursively(data.toFile());
    }
}
