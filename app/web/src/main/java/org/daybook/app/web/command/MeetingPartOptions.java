package org.daybook.app.web.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.app.web.form.typed.Option;
import tools.jackson.databind.JsonNode;

/** The parts of a meeting as options: by their ids, in the words by which the meeting's page calls them. */
final class MeetingPartOptions {

    private MeetingPartOptions() {}

    static List<Option> agendaItems(Optional<JsonNode> meeting) {
        return options(meeting, "items", "item", item -> text(item, "number") + ". " + text(item, "heading"));
    }

    static List<Option> papers(Optional<JsonNode> meeting) {
        return options(meeting, "papers", "paper", paper -> "Paper " + text(paper, "number"));
    }

    static List<Option> attendees(Optional<JsonNode> meeting) {
        return options(meeting, "attendance", "attendee", attendee -> text(attendee, "post"));
    }

    static List<Option> interests(Optional<JsonNode> meeting) {
        return options(meeting, "interests", "interest", interest -> text(interest, "post"));
    }

    private static List<Option> options(
            Optional<JsonNode> meeting, String list, String id, Function<JsonNode, String> words) {
        Stream<JsonNode> parts =
                meeting.map(view -> view.path(list).valueStream()).orElseGet(Stream::empty);
        return parts.filter(part -> part.path("withdrawn").asString("").isEmpty())
                .map(part -> new Option(text(part, id), Option.shortened(words.apply(part))))
                .toList();
    }

    private static String text(JsonNode part, String name) {
        return part.path(name).asString("");
    }
}
