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
                .map(item -> new NotedItem(item, kept.getOrDefault(item.item(), recorded(item)), null))
                .toList();
    }

    private static MeetingNote recorded(MeetingItem item) {
        String narrative = item.narrative() == null ? "" : item.narrative().value();
        return MeetingNote.none(item.item(), narrative);
    }

    /** The same for the item that two typed about at once. */
    NotedItem clashing(String of, String text) {
        return item.item().equals(of) ? new NotedItem(item, typed, text) : this;
    }

    /** What is in the text box. */
    public String text() {
        return mine == null ? typed.narrative() : mine;
    }

    /** Whether there is something to record. */
    public boolean isUnrecorded() {
        String recorded = item.narrative() == null ? "" : item.narrative().value();
        return typed.isKept()
                && !typed.narrative().isBlank()
                && !typed.narrative().strip().equals(recorded);
    }
}
