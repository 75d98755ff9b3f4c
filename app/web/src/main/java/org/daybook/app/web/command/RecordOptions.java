package org.daybook.app.web.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.Clocks;
import org.daybook.app.web.clock.DisplayFormat;
import org.daybook.app.web.form.FormField;
import org.daybook.app.web.form.typed.Option;
import org.daybook.query.board.BoardLine;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Lists;
import org.daybook.query.listing.Named;
import org.daybook.query.listing.StandingPart;
import org.daybook.query.programme.ProgrammeItem;
import org.daybook.query.workstream.WorkstreamItem;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeStatus;
import org.daybook.shared.review.PriorityScale;
import org.daybook.shared.workstream.WorkstreamStatus;
import org.daybook.shared.workstream.rag.RagRating;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The options of a field, from what the reader may see. */
@Component
@OnQuerySide
public class RecordOptions {

    private static final String MOST = "200";

    private final Lists lists;
    private final MeetingOptions meetings;
    private final AccountOptions accounts;
    private final DecisionOptions decisions;
    private final DisplayFormat words;

    RecordOptions(
            Lists lists, MeetingOptions meetings, AccountOptions accounts, DecisionOptions decisions, Clocks clocks) {
        this.lists = lists;
        this.meetings = meetings;
        this.accounts = accounts;
        this.decisions = decisions;
        words = clocks.words();
    }

    /** @throws IllegalStateException if only the desk of a workstream has such options */
    public List<Option> of(FormField field, OptionContext context) {
        return switch (field.options()) {
            case NOTHING -> List.of();
            case CONSTANTS -> constants(field.value());
            case RATINGS ->
                Stream.of(RagRating.values())
                        .map(rating -> new Option(rating.name(), words.shape(rating) + " " + words.word(rating)))
                        .toList();
            case MARKINGS ->
                Stream.of(Marking.values())
                        .map(marking -> new Option(marking.name(), words.marking(marking)))
                        .toList();
            case PROGRAMMES -> programmes(context);
            case FURTHER_PROGRAMMES -> furtherProgrammes(context);
            case SERVED_PROGRAMMES ->
                view(context, "programmes")
                        .map(one -> new Option(
                                one.path("id").asString(), one.path("name").asString()))
                        .toList();
            case WORKSTREAMS -> workstreams(context);
            case BOARDS -> boards(context);
            case MEETINGS -> meetings.all(context);
            case LATER_MEETINGS -> meetings.later(context);
            case PROGRAMME_UPDATES -> meetings.updates(context);
            case ACCOUNTS -> accounts.of(context.programme());
            case WAITING_REQUESTS -> decisions.waiting(context);
            case DECISIONS -> decisions.others(context);
            case POWERS -> decisions.powers(context);
            case MEMBERS -> texts(context, "members");
            case SEATS -> seats(context);
            case DELEGATIONS ->
                view(context, "delegations")
                        .map(part -> new Option(
                                part.path("id").asString(),
                                Option.shortened(part.path("post").asString() + ": "
                                        + part.path("power").asString())))
                        .toList();
            case RECOMMENDATIONS -> parts(context, "recommendations", "recommendation");
            case AGENDA_ITEMS -> MeetingPartOptions.agendaItems(context.target().map(FormTarget::view));
            case PAPERS -> MeetingPartOptions.papers(context.target().map(FormTarget::view));
            case ATTENDEES -> MeetingPartOptions.attendees(context.target().map(FormTarget::view));
            case INTERESTS -> MeetingPartOptions.interests(context.target().map(FormTarget::view));
            case ACTIONS -> parts(context, "actions", "action");
            case CLEARANCES ->
                view(context, "clearances")
                        .map(request -> new Option(
                                request.path("number").asString(),
                                "Request " + request.path("number").asString() + ", for the update of "
                                        + words.day(LocalDate.parse(
                                                request.path("reportingDate").asString()))))
                        .toList();
            case MARK_OR_NOT, OBJECTIVES, DELIVERABLES, HIGHLIGHTS, APPROVED_DECISIONS, UPDATES, TAGS ->
                throw new IllegalStateException("Only the desk of a workstream has " + field.options());
        };
    }

    private List<Option> constants(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .map(constant -> new Option(constant.name(), word(constant)))
                .toList();
    }

    /** The name of a scale is the list of its words. */
    private String word(Enum<?> constant) {
        String word = words.word(constant);
        return constant instanceof PriorityScale ? word.replace(" ", ", ") : word;
    }

    private static ListParameters all(OptionContext context) {
        String programme = context.programme().map(ProgrammeId::toString).orElse(null);
        return new ListParameters(programme, MOST, null, null, null);
    }

    private List<Option> programmes(OptionContext context) {
        return programmes(all(context), context);
    }

    /** Those that the board does not serve. */
    private List<Option> furtherProgrammes(OptionContext context) {
        List<String> served = view(context, "programmes")
                .map(one -> one.path("id").asString())
                .toList();
        return programmes(new ListParameters(null, MOST, null, null, null), context).stream()
                .filter(option -> !served.contains(option.value()))
                .toList();
    }

    private List<Option> programmes(ListParameters asked, OptionContext context) {
        return lists
                .ofProgrammes(ProgrammeItem::of, asked.of("programmes", context.moment(), context.reader()))
                .items()
                .stream()
                .filter(programme -> programme.state() == ProgrammeStatus.OPEN)
                .filter(programme -> context.takes().test(Set.of(ProgrammeId.of(programme.id()))))
                .map(programme -> new Option(programme.id(), programme.name().value()))
                .toList();
    }

    private List<Option> workstreams(OptionContext context) {
        return lists.of(WorkstreamItem.LIST, all(context), context.moment(), context.reader()).items().stream()
                .filter(workstream -> workstream.state() == WorkstreamStatus.OPEN)
                .filter(workstream ->
                        context.covers(new ProgrammeId(workstream.programme().id())))
                .map(workstream -> new Option(
                        workstream.id(), within(workstream.name().value(), List.of(workstream.programme()), context)))
                .toList();
    }

    /** A board with the programmes that it serves, known to the reader or not: permission takes all of them. */
    private record ServingBoard(String id, BoardLine line, Set<ProgrammeId> programmes) implements Listed {

        static ServingBoard of(StandingPart board, OptionContext context) {
            return new ServingBoard(
                    board.id().toString(),
                    BoardLine.of(board, context.moment().on(), context.reader()),
                    board.programmes().opening().programmes());
        }
    }

    private List<Option> boards(OptionContext context) {
        return lists
                .ofBoards(
                        BoardLine.ATTRIBUTES,
                        board -> ServingBoard.of(board, context),
                        all(context).of("boards", context.moment(), context.reader()))
                .items()
                .stream()
                .filter(board -> board.line().state() == BoardStatus.OPEN)
                .filter(board -> context.takes().test(board.programmes())
                        || context.takesFor().test(UUID.fromString(board.id())))
                .map(board -> new Option(
                        board.id(),
                        within(board.line().name().value(), board.line().programmes(), context)))
                .toList();
    }

    /** With its programmes, where the form does not belong to a single one. */
    private static String within(String name, List<Named> programmes, OptionContext context) {
        return Stream.concat(
                        Stream.of(name),
                        programmes.stream()
                                .filter(programme -> context.programme().isEmpty())
                                .map(programme -> programme.name().value()))
                .collect(Collectors.joining(", "));
    }

    private static Stream<JsonNode> view(OptionContext context, String list) {
        Optional<JsonNode> view = context.target().map(FormTarget::view);
        return view.map(all -> all.path(list).valueStream()).orElseGet(Stream::empty);
    }

    private static List<Option> texts(OptionContext context, String list) {
        return view(context, list)
                .map(JsonNode::asString)
                .map(text -> new Option(text, text))
                .toList();
    }

    /** "Councillor, North ward (deputy chair)". */
    private static List<Option> seats(OptionContext context) {
        return view(context, "seats")
                .map(seat -> new Option(
                        seat.path("id").asString(),
                        seat.path("post").asString() + " ("
                                + seat.path("capacity")
                                        .asString()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' ') + ")"))
                .toList();
    }

    /** Parts of the target that have a text, by the component that names them. */
    private static List<Option> parts(OptionContext context, String list, String name) {
        boolean numbered = list.equals("recommendations");
        return view(context, list)
                .map(part -> new Option(
                        part.path(name).asString(),
                        Option.shortened((numbered ? part.path(name).asString() + ": " : "")
                                + part.path("text").asString())))
                .toList();
    }
}
