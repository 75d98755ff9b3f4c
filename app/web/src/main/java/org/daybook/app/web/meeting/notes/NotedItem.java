package org.daybook.app.web.meeting.notes;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.query.meeting.Meeting;
import org.daybook.query.meeting.content.MeetingItem;

/**
 * An agenda item in the workspace of a meeting.
 *
 * @param typed what is in its text box: the note or, where there is none, the minute on record
 * @param mine what its author typed without having seen the note; absent unless two typed at once
 */
public record NotedItem(MeetingItem item, MeetingNote typed, String mine) {

    /** Every item of the agenda, with its note if it has one. */
    static List<NotedItem> of(Meeting meeting, List<MeetingNote> notes) {
        Map<String, MeetingNote> kept =
                notes.stream().collect(Collectors.toMap(MeetingNote::item, Function.identity()));
        return meeting.items().stream()
                .map(item -> new NotedItem(item, typed(item, kept.get(item.item())), null))
                .toList();
    }

    private static MeetingNote typed(MeetingItem item, MeetingNote note) {
        return note == null ? MeetingNote.none(item.item(), minute(item)) : note.over(minute(item));
    }

    private static String minute(MeetingItem item) {
        return item.narrative() == null ? "" : item.narrative().value();
    }

    /** The same for an item that two typed about at once: what its author typed, by item. */
    NotedItem clashing(Map<String, String> mine) {
        return mine.containsKey(item.item()) ? new NotedItem(item, typed, mine.get(item.item())) : this;
    }

    /** What is in the text box. */
    public String text() {
        return mine == null ? typed.narrative() : mine;
    }

    /** Tells whether the text in the box was touched. */
    public String fingerprint() {
        return SentNote.fingerprint(typed.narrative());
    }

    /** Whether there is something to record. */
    public boolean isUnrecorded() {
        return typed.isKept()
                && !typed.narrative().isBlank()
                && !typed.narrative().strip().equals(minute(item));
    }
}
