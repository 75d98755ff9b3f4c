package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import org.daybook.app.store.Started;

/** A data folder of a Daybook that was stopped in order. It is made once; each test that starts from it has a copy. */
public enum DataTemplate {

    /** A database with its schemas, and nothing on record. */
    EMPTY {
        @Override
        void makeIn(Path folder) {
            Started.on(folder).close();
        }
    },

    /** The demo with the whole sample record; only a demo may be started on it. */
    SAMPLE_RECORD {
        @Override
        void makeIn(Path folder) throws IOException {
            try (DaybookProcess demo = DaybookProcess.startWritingDownItsClasses(folder, "demo", onDemoData(folder))) {
                assertThat(demo.said()).contains("The demo is ready:", " 0 were refused.");
            }
            ProcessClassPath.share();
        }
    },

    /** The data of a PostgreSQL that is named: a database and its roles, and no tables yet. */
    NAMED_EMPTY {
        @Override
        void makeIn(Path folder) {
            NamedPostgres.make(folder);
        }
    },

    /** The data of a PostgreSQL that is named, as {@code postgres}, with the whole sample record, all of it proved; beside it what a demo on it keeps. */
    NAMED_SAMPLE_RECORD {
        @Override
        void makeIn(Path folder) {
            NamedDemo.make(folder);
        }
    },

    /** A record in which nobody has made an entry but the first administrator; with {@link OwnRecord}'s tokens beside it. */
    OWN_RECORD {
        @Override
        void makeIn(Path folder) throws IOException {
            OwnRecord.make(folder);
        }
    };

    abstract void makeIn(Path folder) throws IOException;

    /** The arguments of a demo on that folder. */
    static String[] onDemoData(Path folder) {
        return new String[] {
            "--daybook.demo=true", "--daybook.data=" + folder, "--daybook.embedded.binaries=" + Started.BINARIES
        };
    }

    /** @param folder is created, with those above it, if it is not there */
    public void copyTo(Path folder) {
        Path made = Prepared.folder(name().toLowerCase(Locale.ROOT).replace('_', '-'), this::makeIn);
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.walkFileTree(made, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes) throws IOException {
                    Path to = folder.resolve(made.relativize(from));
                    // With its permissions: PostgreSQL refuses a directory that others may enter.
                    if (!Files.exists(to)) Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path from, BasicFileAttributes attributes) throws IOException {
                    Files.copy(from, folder.resolve(made.relativize(from)), StandardCopyOption.COPY_ATTRIBUTES);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
