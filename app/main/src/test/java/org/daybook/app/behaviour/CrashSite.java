package org.daybook.app.behaviour;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A Daybook on a record of its own that is crashed and comes back. */
abstract class CrashSite implements AutoCloseable {

    private static final Pattern TEXT = Pattern.compile("\"text\":\"([^\"]+)\"");

    private final Path folder;
    private volatile DaybookProcess daybook;
    private String office;

    CrashSite(Path folder) {
        this.folder = folder;
    }

    /** An entry as the record has it; the text tells whose it is. */
    record Recorded(long position, String eventId, UUID aggregate, long version, String recordedAt, String text) {}

    abstract String[] arguments();

    /** The database past Daybook. */
    abstract DataSource database();

    /** Stops PostgreSQL where it is and has it back, and Daybook as well. */
    abstract void stopPostgres();

    /** Kills Daybook and has it back. */
    final void killDaybook() {
        daybook.kill();
        start();
    }

    /** Waits for a Daybook that ends by itself and has it back. */
    final void awaitEndAndStart() {
        daybook.waitForEnd();
        start();
    }

    /** Unless it has begun. */
    final void begin() {
        if (daybook != null) return;
        start();
        office = new FirstAdministrator(daybook).tokenOfA("PROGRAMME_OFFICE");
    }

    private void start() {
        daybook = DaybookProcess.start(folder, "daybook", arguments());
    }

    /** To be asked for anew for each request: after a crash it is elsewhere. */
    final Api office() {
        return new Api(daybook.url(), office);
    }

    final String said() {
        return daybook.said();
    }

    /** The whole record in its order. */
    final List<Recorded> record() {
        return JdbcClient.create(database())
                .sql("select position, event_id, aggregate_id, version,"
                        + " to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'),"
                        + " convert_from(payload, 'UTF8') from record.event order by position")
                .query((row, n) -> new Recorded(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getLong(4),
                        row.getString(5),
                        text(row.getString(6))))
                .list();
    }

    private static String text(String payload) {
        Matcher said = TEXT.matcher(payload);
        return said.find() ? said.group(1) : "";
    }

    @Override
    public void close() {
        if (daybook != null) daybook.close();
    }
}
