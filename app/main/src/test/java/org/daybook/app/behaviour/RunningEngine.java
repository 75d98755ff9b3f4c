package org.daybook.app.behaviour;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Supplier;

/** One way of running Daybook with the sample record in it: where to write, where to read, and a token a role. */
final class RunningEngine implements AutoCloseable {

    private final URI writes;
    private final URI alsoWrites;
    private final URI reads;
    private final Properties tokens;
    private final Supplier<String> said;
    private final Runnable stop;

    /** @param said what the node printed that loaded the sample record */
    RunningEngine(URI writes, URI alsoWrites, URI reads, Path demoEnv, Supplier<String> said, Runnable stop) {
        this.writes = writes;
        this.alsoWrites = alsoWrites;
        this.reads = reads;
        this.tokens = read(demoEnv);
        this.said = said;
        this.stop = stop;
    }

    /** A node that takes commands. */
    Api writer(String role) {
        return new Api(writes, token(role));
    }

    /** Another node that takes commands; the same one where there is only one. */
    Api otherWriter(String role) {
        return new Api(alsoWrites, token(role));
    }

    /** The same, asked with a token of one's own. */
    Api otherWriterWith(String ownToken) {
        return new Api(alsoWrites, ownToken);
    }

    String demoSaid() {
        return said.get();
    }

    Api reader(String role) {
        return new Api(reads, token(role));
    }

    URI reads() {
        return reads;
    }

    URI writes() {
        return writes;
    }

    String token(String role) {
        return tokens.getProperty("DAYBOOK_TOKEN_" + role);
    }

    private static Properties read(Path demoEnv) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(demoEnv).replace("export ", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    @Override
    public void close() {
        stop.run();
    }
}
