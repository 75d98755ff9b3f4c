package org.daybook.app.web.meeting.notes;

import java.util.List;
import java.util.UUID;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.command.aggregate.IdempotencyKey;
import org.daybook.command.aggregate.Preconditions;
import org.daybook.command.http.CommandService;
import org.daybook.query.meeting.Meeting;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Records the notes of a meeting as the minutes of its items, one entry each, and draws up the draft. Safe to repeat. */
@Component
@OnQuerySide
record RecordNotes(CommandService commands, MeetingNotes notes) {

    /**
     * @return the version of the meeting after the last entry
     * @throws org.daybook.shared.rejection.Rejection if an entry is refused; those before it are recorded
     */
    long record(Meeting meeting, List<NotedItem> items, Actor author) {
        for (NotedItem noted : items) {
            if (!noted.isUnrecorded()) continue;
            ObjectNode body = Json.mapper().createObjectNode();
            body.put("item", noted.item().item());
            body.put("narrative", noted.typed().narrative().strip());
            send(meeting, "record-minute", body, "note-" + noted.typed().version(), author);
            notes.recorded(UUID.fromString(meeting.id()), noted.typed());
        }
        reserveNumbers(meeting, author);
        return send(meeting, "draft-minutes", Json.mapper().createObjectNode(), null, author);
    }

    /** Where the board numbers its minutes from meeting to meeting, every item needs a number that no other meeting has. */
    private void reserveNumbers(Meeting meeting, Actor author) {
        int lacking = meeting.procedure().lacking(meeting.items().size());
        if (lacking == 0) return;
        ObjectNode body = Json.mapper().createObjectNode();
        body.put("meeting", meeting.id());
        body.put("count", lacking);
        body.put("year", meeting.day().getYear());
        String key = "minutes-" + meeting.id() + "-" + meeting.items().size();
        commands.act(
                "boards",
                meeting.board().id().toString(),
                "reserve-minute-numbers",
                body,
                new Preconditions(null, new IdempotencyKey(key)),
                author);
    }

    /** @param key under which a repetition is the same request; null for none */
    private long send(Meeting meeting, String command, ObjectNode body, String key, Actor author) {
        Preconditions conditions = new Preconditions(null, key == null ? null : new IdempotencyKey(key));
        return commands.act("meetings", meeting.id(), command, body, conditions, author)
                .entries()
                .getLast()
                .version();
    }
}
