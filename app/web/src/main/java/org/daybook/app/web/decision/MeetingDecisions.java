package org.daybook.app.web.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.command.FormTarget;
import org.daybook.app.web.command.Offers;
import org.daybook.query.decision.DecisionFilter;
import org.daybook.query.decision.DecisionItem;
import org.daybook.query.decision.FindDecisions;
import org.daybook.query.decision.FindReports;
import org.daybook.query.decision.RecordedDecision;
import org.daybook.query.decision.ReportsAnswer;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.listing.ListParameters;
import org.daybook.shared.account.Actor;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.MeetingStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.JsonNode;

/** What the page of a meeting says of decisions: those asked of its board, and those that were taken between meetings. */
@Component
@OnQuerySide
public record MeetingDecisions(
        Openings openings, FindDecisions register, FindReports reports, DecisionTarget decisions, Offers offers) {

    private static final String MOST = "200";

    /** @param meeting as forms see it */
    public void show(FormTarget meeting, PlaceInTime place, Actor reader, Model model) {
        model.addAttribute("decides", offers.opening(AggregateType.DECISION, meeting, place, reader));
        model.addAttribute(
                "anew",
                RecordingAddress.anew()
                        .at(meeting.id().toString(), heldOn(meeting))
                        .toString());
        model.addAttribute("asked", asked(meeting, place, reader));
        ReportsAnswer between =
                reports.to(openings.meeting(new MeetingId(meeting.id()), reader), place.moment(), reader);
        model.addAttribute("reported", between.reported());
        model.addAttribute(
                "toReport",
                between.due().stream()
                        .map(decision -> toReport(decision, meeting, place, reader))
                        .toList());
    }

    /** Requests that wait for a decision of the board; of a meeting that was cancelled, none. */
    private List<AskedDecision> asked(FormTarget meeting, PlaceInTime place, Actor reader) {
        if (meeting.state().equals(MeetingStatus.CANCELLED.name())) return List.of();
        BoardId board = BoardId.of(meeting.view().path("board").path("id").asString());
        // Somebody may read an earlier meeting of a board that has left their programme.
        if (openings.findBoard(board, reader).isEmpty()) return List.of();
        ListParameters all = new ListParameters(null, MOST, null, null, null);
        return register.of(DecisionFilter.of(board), all, place.moment(), reader).items().stream()
                .filter(item -> item.waiting() && item.requestVersion() != null)
                .map(request -> new AskedDecision(request, form(request, meeting)))
                .toList();
    }

    private static String form(DecisionItem request, FormTarget meeting) {
        String workstream = request.workstream().id().toString();
        RecordingAddress form =
                RecordingAddress.answering(request).at(meeting.id().toString(), heldOn(meeting));
        item(meeting.view(), workstream, request.decision()).ifPresent(form::underItem);
        tabled(meeting.view(), workstream).ifPresent(number -> form.onUpdate(workstream, number));
        return form.toString();
    }

    private static LocalDate heldOn(FormTarget meeting) {
        String day = meeting.view().path("heldOn").asString("");
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    /** The agenda item that concerns the request. */
    private static Optional<String> item(JsonNode meeting, String workstream, String request) {
        return meeting.path("items")
                .valueStream()
                .filter(item -> item.path("concerns")
                        .valueStream()
                        .anyMatch(concern -> concern.path("kind").asString("").equals("DECISION_REQUEST")
                                && concern.path("in").asString("").equals(workstream)
                                && concern.path("part").asString("").equals(request)))
                .map(item -> item.path("item").asString())
                .findFirst();
    }

    /** The newest update of the workstream that lies before the meeting. */
    private static Optional<Integer> tabled(JsonNode meeting, String workstream) {
        return meeting.path("papers")
                .valueStream()
                .filter(paper ->
                        paper.path("workstream").path("id").asString("").equals(workstream))
                .filter(paper -> !paper.hasNonNull("withdrawn"))
                .map(paper -> paper.path("update").intValue())
                .reduce((one, other) -> Math.max(one, other));
    }

    private DecisionToReport toReport(RecordedDecision decision, FormTarget meeting, PlaceInTime place, Actor reader) {
        UUID id = decision.id().value();
        boolean may = offers.on(decisions.find(id, place.moment(), reader), place, reader)
                .has("report-decision");
        String form = "/decisions/%s/do/report-decision?meeting=%s".formatted(id, meeting.id());
        return new DecisionToReport(decision, may ? form : null);
    }
}
