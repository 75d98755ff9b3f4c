package org.daybook.app.web.command;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.Clocks;
import org.daybook.app.web.clock.DisplayFormat;
import org.daybook.app.web.form.typed.Option;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Lists;
import org.daybook.query.meeting.ListMeetings;
import org.daybook.query.meeting.MeetingLine;
import org.daybook.query.portfolio.PortfolioItem;
import org.daybook.query.update.FindUpdates;
import org.daybook.query.update.UpdateItem;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.programme.ProgrammeId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Meetings to choose from, and the updates that can be tabled at one. */
@Component
@OnQuerySide
class MeetingOptions {

    private static final String MOST = "200";
    private static final int LATEST_UPDATES = 3;

    private final ListMeetings meetings;
    private final Lists lists;
    private final FindUpdates updates;
    private final DisplayFormat words;

    MeetingOptions(ListMeetings meetings, Lists lists, FindUpdates updates, Clocks clocks) {
        this.meetings = meetings;
        this.lists = lists;
        this.updates = updates;
        words = clocks.words();
    }

    /** Those of the programme, or of all that the reader may see; the newest first. */
    List<Option> all(OptionContext context) {
        return lines(Optional.empty(), context).map(this::option).toList();
    }

    /** Those of the board of this meeting that were not cancelled and did not meet before it; the newest first. */
    List<Option> later(OptionContext context) {
        JsonNode meeting = context.target().orElseThrow().view();
        LocalDate day = LocalDate.parse(
                meeting.path("heldOn").asString(meeting.path("date").asString()));
        return lines(Optional.of(meeting.path("board").path("id").asString()), context)
                .filter(other -> !other.id().equals(meeting.path("id").asString()))
                .filter(other ->
                        other.state() != MeetingStatus.CANCELLED && !other.day().isBefore(day))
                .map(this::option)
                .toList();
    }

    private Stream<MeetingLine> lines(Optional<String> board, OptionContext context) {
        String programme = context.programme().map(ProgrammeId::toString).orElse(null);
        ListParameters all = new ListParameters(programme, MOST, null, null, null);
        return meetings.of(board, all, context.moment(), context.reader()).items().stream()
                .sorted(Comparator.comparing(MeetingLine::day).reversed());
    }

    private Option option(MeetingLine meeting) {
        return new Option(meeting.id(), meeting.board().name() + ", " + words.day(meeting.day()));
    }

    /** The latest updates of each workstream of the programme that are not on the table yet, as "workstream|number". */
    List<Option> updates(OptionContext context) {
        String programme = context.programme().map(ProgrammeId::toString).orElse(null);
        ListParameters all = new ListParameters(programme, MOST, null, null, null);
        Set<String> tabled = context.target()
                .map(target -> target.view().path("papers").valueStream())
                .orElseGet(Stream::empty)
                .map(paper -> paper.path("workstream").path("id").asString() + "|"
                        + paper.path("update").asString())
                .collect(Collectors.toSet());
        return lists.of(PortfolioItem.LIST, all, context.moment(), context.reader()).items().stream()
                .filter(workstream -> workstream.lastUpdate() != null)
                .filter(workstream ->
                        context.covers(new ProgrammeId(workstream.programme().id())))
                .flatMap(workstream -> latest(workstream, context)
                        .map(update -> new Option(
                                workstream.id() + "|" + update.number(),
                                workstream.name() + ", update " + update.number() + " for "
                                        + words.day(update.reportingDate()))))
                .filter(option -> !tabled.contains(option.value()))
                .toList();
    }

    private Stream<UpdateItem> latest(PortfolioItem workstream, OptionContext context) {
        int before = Math.max(0, workstream.lastUpdate().number() - LATEST_UPDATES);
        return updates
                .after(UUID.fromString(workstream.id()), before, context.moment(), LATEST_UPDATES)
                .reversed()
                .stream();
    }
}
