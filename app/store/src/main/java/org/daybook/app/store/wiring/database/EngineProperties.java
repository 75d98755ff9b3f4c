package org.daybook.app.store.wiring.database;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.daybook.app.store.database.Database;
import org.daybook.app.store.database.Login;
import org.daybook.app.store.embedded.EmbeddedSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which engine stores the record.
 *
 * @param role what this node does; anything else is refused when it starts
 * @param data the folder of the embedded database; unused with a named one
 * @param zone the time zone of the installation, in which days are days; fixed by the first entry
 */
@ConfigurationProperties("daybook")
public record EngineProperties(
        @DefaultValue("ALL") NodeRole role,
        Path data,
        ZoneId zone,
        @DefaultValue Named database,
        @DefaultValue Embedded embedded) {

    /** A PostgreSQL of one's own; without a URL Daybook starts one for itself. */
    public record Named(
            String url,
            String username,
            String password,
            String ownerUsername,
            String ownerPassword,
            String redactorUsername,
            String redactorPassword) {

        boolean isNamed() {
            return url != null && !url.isEmpty();
        }

        Database database() {
            return new Database(
                    url,
                    new Login(username, password),
                    login(ownerUsername, ownerPassword),
                    login(redactorUsername, redactorPassword));
        }

        private static Optional<Login> login(String username, String password) {
            return Optional.ofNullable(username).filter(name -> !name.isBlank()).map(name -> new Login(name, password));
        }
    }

    /**
     * @param port of the embedded database; 0 means any that is free
     * @param binaries where it is unpacked; absent means inside the data folder
     */
    public record Embedded(@DefaultValue("0") int port, Path binaries) {

        EmbeddedSettings settings() {
            return new EmbeddedSettings(port, Optional.ofNullable(binaries));
        }
    }
}
