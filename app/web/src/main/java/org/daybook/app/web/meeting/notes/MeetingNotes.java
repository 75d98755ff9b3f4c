package org.daybook.app.web.meeting.notes;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the notes of meetings. Of two who type at once neither overwrites a text that they have not seen. */
@Component
public class MeetingNotes {

    private static final int MOST_BYTES = 80_000;

    private static final String KEEP =
            """
            insert into account.meeting_note (meeting, item, version, narrative, account, post, kept_at)
            values (:meeting, :item, nextval('account.meeting_note_version'), :narrative, :account, :post, :at)
            on conflict (meeting, item) do update
                set version = excluded.version, narrative = excluded.narrative, account = excluded.account,
                    post = excluded.post, kept_at = excluded.kept_at, recorded = false
                where account.meeting_note.version = :seen
            """;

    private static final String SELECT =
            "select item, version, narrative, post, kept_at, recorded from account.meeting_note where meeting = ?";

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingNotes(DataSource dataSource, Clock clock) {
        jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /**
     * Keeps a text in the place of the one that its author saw.
     *
     * @param seen the version of that one; 0 where there was none
     * @throws Rejection {@code note-too-long} (422)
     */
    KeptNote keep(UUID meeting, String item, long seen, String narrative, Actor author) {
        if (narrative.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Rejection(
                    Rejection.Kind.INVALID,
                    "note-too-long",
                    "narrative",
                    "A minute may have at most 20,000 characters");
        }
        int kept = jdbc.sql(KEEP)
                .param("meeting", meeting)
                .param("item", item)
                .param("narrative", narrative)
                .param("account", author.account().value())
                .param("post", author.post().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("seen", seen)
                .update();
        MeetingNote now = find(meeting, item).orElseThrow();
        return new KeptNote(now, kept == 0 && !now.narrative().equals(narrative));
    }

    /** Those of one meeting. */
    List<MeetingNote> of(UUID meeting) {
        return jdbc.sql(SELECT).param(meeting).query(MeetingNotes::read).list();
    }

    private Optional<MeetingNote> find(UUID meeting, String item) {
        return jdbc.sql(SELECT + " and item = ?")
                .params(meeting, item)
                .query(MeetingNotes::read)
                .optional();
    }

    /** Notes that it is on record, unless somebody has typed on since. */
    void recorded(UUID meeting, MeetingNote note) {
        jdbc.sql("update account.meeting_note set recorded = true where meeting = ? and item = ? and version = ?")
                .params(meeting, note.item(), note.version())
                .update();
    }

    private static MeetingNote read(ResultSet row, int number) throws SQLException {
        return new MeetingNote(
                row.getString("item"),
                row.getLong("version"),
                row.getString("narrative"),
                row.getString("post"),
                row.getTimestamp("kept_at").toInstant(),
                row.getBoolean("recorded"));
    }
}
