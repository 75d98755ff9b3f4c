package org.daybook.app.web.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.contract.Json;
import org.daybook.shared.programme.RiskScales;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.correction.ReplacementCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Examples for each field of each command that could be sent as they are. */
final class Examples {

    /** The day from which they hold. */
    static final LocalDate DAY = LocalDate.of(2022, 4, 30);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Where the name of a field, or of a field of one record, says more than its type. */
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("objective", "OD1"),
            Map.entry("reference", "OD1"),
            Map.entry("deliverable", "data-bias-review"),
            Map.entry("decision", "mentoring-funding"),
            Map.entry("progress", "2022-04-1"),
            Map.entry("nextStep", "2022-04-next-1"),
            Map.entry("answers", "2022-04-1"),
            Map.entry("measure", "retention-rate"),
            Map.entry("milestone", "induction-live"),
            Map.entry("boardItem", "funding-risk"),
            Map.entry("description", "Data bias review"),
            Map.entry("question", "May the mentoring scheme be funded for another year?"),
            Map.entry("minute", "Approved for one year."),
            Map.entry("wording", "Share of joiners who stay for two years"),
            Map.entry("target", "90%"),
            Map.entry("unit", "%"),
            Map.entry("post", "Director of HR"),
            Map.entry("owner", "Director of HR"),
            Map.entry("board", "Equality Board"),
            Map.entry("notRated", "TBD"),
            Map.entry("name", "Leadership & Culture"),
            Map.entry("project", "Induction"),
            Map.entry("title", "New induction goes live"),
            Map.entry("first", "2021-03"),
            Map.entry("last", "2021-06"),
            Map.entry("url", "https://example.org/minutes/2022-04"),
            Map.entry("tag", "Age"),
            Map.entry("tags", "Age"),
            Map.entry("label", "Nightly import"),
            Map.entry("loginName", "hr.director"),
            Map.entry("recommendation", "xiv"),
            Map.entry("panel", "Audit Panel"),
            Map.entry("addressedTo", "Director of HR"),
            Map.entry("RedactText.field", "/text"),
            Map.entry("authority", "The County Court, claim 123"),
            Map.entry("RegisterReview.title", "Review of diversity and inclusion"),
            Map.entry("RaiseAction.board", "20220000-0000-4000-8000-000000000001"),
            Map.entry("RaiseAction.due", "next meeting"),
            Map.entry("item", "item-7"),
            Map.entry("after", "item-6"),
            Map.entry("joined", "item-2"),
            Map.entry("left", "item-7"),
            Map.entry("attendee", "a1"),
            Map.entry("change", "q1"),
            Map.entry("interest", "d1"),
            Map.entry("paper", "p1"),
            Map.entry("start", "14:00"),
            Map.entry("end", "16:00"),
            Map.entry("started", "14:05"),
            Map.entry("ended", "15:50"),
            Map.entry("suffix", "/17"),
            Map.entry("number", "60/17"),
            Map.entry("report", "Two of three quotes are in."),
            Map.entry("outcome", "Paper 4 gives the cost."),
            Map.entry("ScheduleMeeting.board", "20220000-0000-4000-8000-000000000001"),
            Map.entry("EstablishBoard.name", "Strategic Board"),
            Map.entry("RenameBoard.name", "Strategic Board"),
            Map.entry("termsOfReference", "It oversees the programme and decides what workstreams ask."),
            Map.entry("cadence", "quarterly"),
            Map.entry("seat", "member-2"),
            Map.entry("forSeat", "chair"),
            Map.entry("delegation", "small-purchases"),
            Map.entry("members", "Assistant Commissioner"),
            Map.entry("attendees", "Assistant Commissioner"),
            Map.entry("agenda", "Minutes of the last meeting"),
            Map.entry("minutes", "1. The minutes of the last meeting were agreed."),
            Map.entry("action", "fund-mentoring"),
            Map.entry("by", "Director of HR"),
            Map.entry("SupersedeDecision.by", "20220000-0000-4000-8000-000000000002"),
            Map.entry("RescindDecision.by", "20220000-0000-4000-8000-000000000002"),
            Map.entry("AnswerRequest.by", "20220000-0000-4000-8000-000000000002"),
            Map.entry("heading", "Mental health first aiders"),
            Map.entry("request", "fund-mentoring"),
            Map.entry("minuteNumber", "60/17"),
            Map.entry("member", "Assistant Commissioner"),
            Map.entry("decided", "60 first aiders are trained by March."));

    /** A grant says it instead of naming programmes, as its example does. */
    private static final String BESIDE_PROGRAMMES = "everywhere";

    private static final String FOR_AUDITORS = "privateItems";

    /** A list that says what each level is called needs them all. */
    private static final Map<String, List<Name>> BY_LEVEL = Map.of(
            "WordRiskScales.likelihood", RiskScales.USUAL.likelihood(),
            "WordRiskScales.impact", RiskScales.USUAL.impact());

    /** Where one field is given, the other is not. */
    private static final Set<String> LEFT_OUT = Set.of(
            "ApproveMinutes.atMeeting",
            "Concern.part",
            "EstablishBoard.programmes",
            "RaiseAction.from",
            "RaiseAction.item",
            "RecordAttendance.deputyFor",
            "Rhythm.week",
            "Authority.item",
            "Authority.officer",
            "Authority.delegation",
            "Authority.power",
            "Authority.foundIn",
            "Votes.recorded");

    private Examples() {}

    static ObjectNode of(Class<?> type) {
        ObjectNode example = JSON.objectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            String ofThis = type.getSimpleName() + "." + name;
            if (!LEFT_OUT.contains(ofThis))
                example.set(name, of(component.getGenericType(), isSaid(ofThis) ? ofThis : name));
        }
        return example;
    }

    private static boolean isSaid(String name) {
        return BY_NAME.containsKey(name) || BY_LEVEL.containsKey(name);
    }

    private static JsonNode of(Type type, String name) {
        if (BY_LEVEL.containsKey(name)) return array(BY_LEVEL.get(name));
        if (type instanceof ParameterizedType list) {
            return JSON.arrayNode().add(of(list.getActualTypeArguments()[0], name));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == ReplacementCommand.class) return replacement();
        if (plain == TargetDate.class) return JSON.stringNode("06/23");
        if (plain.isRecord() && plain.getRecordComponents().length > 1) return of(plain);
        if (plain.isEnum()) return JSON.stringNode(plain.getEnumConstants()[0].toString());
        return switch (plain.getSimpleName()) {
            case "Boolean" -> JSON.booleanNode(!name.equals(BESIDE_PROGRAMMES) && !name.equals(FOR_AUDITORS));
            case "Integer", "Long" -> JSON.numberNode(name.equals("year") ? DAY.getYear() : 1);
            default -> JSON.stringNode(BY_NAME.getOrDefault(name, text(plain)));
        };
    }

    private static JsonNode array(List<Name> words) {
        ArrayNode array = JSON.arrayNode();
        words.forEach(word -> array.add(word.value()));
        return array;
    }

    private static String text(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "LocalDate" -> DAY.toString();
            case "Quantity" -> "73.5";
            case "AccountId", "BoardId", "DecisionId", "MeetingId", "ProgrammeId", "WorkstreamId", "UUID" ->
                "20220000-0000-4000-8000-000000000001";
            default -> "Said in a sentence.";
        };
    }

    private static ObjectNode replacement() {
        String json =
                """
                {"command": "record-progress", "effectiveOn": "2022-04-30",
                 "body": {"progress": "2022-04-1", "text": "The unit is now 35 strong."}}
                """;
        return (ObjectNode) Json.mapper().readTree(json);
    }
}
