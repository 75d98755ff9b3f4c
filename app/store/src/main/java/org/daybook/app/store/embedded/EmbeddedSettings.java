package org.daybook.app.store.embedded;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Settings of the embedded database.
 *
 * @param port 0 means any that is free
 * @param binaries where PostgreSQL is unpacked; absent means inside the data folder
 */
public record EmbeddedSettings(int port, Optional<Path> binaries) {}
