package org.daybook.app.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.app.web.clock.DisplayFormat;
import org.daybook.app.web.form.CommandForm;
import org.daybook.app.web.form.CommandForms;
import org.daybook.app.web.form.Part;
import org.daybook.query.milestone.MilestoneItem;
import org.daybook.query.milestone.MilestoneViews;
import org.daybook.shared.clock.DateInWords;
import org.daybook.shared.slide.SlideBoardItem;
import org.daybook.shared.slide.SlideDecision;
import org.daybook.shared.slide.SlideDeliverable;
import org.daybook.shared.slide.SlideMeasure;
import org.daybook.shared.slide.SlideNextStep;
import org.daybook.shared.slide.SlideObjective;
import org.daybook.shared.slide.SlideProgressItem;
import org.daybook.shared.slide.SlideRag;
import org.daybook.shared.slide.SlideScore;
import org.daybook.shared.slide.Slides;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.boarditem.BoardItemKind;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;
import org.daybook.shared.workstream.milestone.MilestoneStatus;
import org.daybook.shared.workstream.rag.RagDimension;

/** The lines of each part of the desk. */
final class HistoryLines {

    private static final String REOPEN = "reopen-deliverable";
    private static final String ASSESS = "assess-risk";

    private final Desk desk;
    private final DisplayFormat words;

    HistoryLines(Desk desk, DisplayFormat words) {
        this.desk = desk;
        this.words = words;
    }

    List<Line> of(Part part) {
        var parts = desk.workstream().parts();
        return switch (part) {
            case RATINGS -> Stream.of(RagDimension.values()).map(this::rating).toList();
            case PROGRESS -> progress().stream().map(this::progress).toList();
            case NEXT_STEPS -> parts.nextSteps().stream().map(this::nextStep).toList();
            case DELIVERABLES ->
                parts.deliverables().stream().map(this::deliverable).toList();
            case BOARD_ITEMS -> parts.boardItems().stream().map(this::boardItem).toList();
            case DECISIONS ->
                parts.decisionsRequired().stream().map(this::decision).toList();
            case MEASURES -> parts.measures().stream().map(this::measure).toList();
            case OBJECTIVES -> parts.objectives().stream().map(this::objective).toList();
            case MILESTONES ->
                MilestoneViews.LIST.items(desk.workstream()).stream()
                        .filter(milestone -> milestone.state() == MilestoneStatus.SCHEDULED)
                        .map(this::milestone)
                        .toList();
            case WORKSTREAM -> List.of();
        };
    }

    /** The thing that a form is about; absent where the desk lists none of that id. */
    Optional<Line> find(Part part, String thing) {
        return of(part).stream().filter(line -> line.thing().equals(thing)).findFirst();
    }

    private List<SlideProgressItem> progress() {
        var workstream = desk.workstream();
        return Slides.of(
                        workstream.standing(), desk.id(), workstream.programme().frame(), workstream.on())
                .progress()
                .items();
    }

    private Line rating(RagDimension dimension) {
        SlideRag rag = desk.workstream().rag(dimension);
        List<String> notes = new ArrayList<>();
        if (rag.reason() != null) notes.add(rag.reason().value());
        if (rag.since() != null)
            notes.add(words.since(rag.since(), desk.moment().on()));
        String name = dimension == RagDimension.PROJECT ? "Project RAG" : "Benefit RAG";
        return new Line(dimension.name(), name, notes, rag.rating(), rag.word(), false, actions(Part.RATINGS));
    }

    private Line progress(SlideProgressItem item) {
        return line(
                item.id(),
                item.text(),
                Part.PROGRESS,
                false,
                item.highlight() ? "highlight" : null,
                words.day(item.on()));
    }

    private Line nextStep(SlideNextStep step) {
        String by = step.targetDate() == null ? null : DateInWords.dueAsRead(step.targetDate());
        return line(step.id(), step.text(), Part.NEXT_STEPS, step.overdue(), by);
    }

    private Line deliverable(SlideDeliverable one) {
        boolean open = one.status() == DeliverableStatus.OPEN;
        List<String> notes = notes(
                DateInWords.dueAsRead(one.targetDate()),
                one.timesMoved() == 0
                        ? null
                        : "first " + one.originalTargetDate().asWritten() + ", moved "
                                + (one.timesMoved() == 1 ? "once" : one.timesMoved() + " times"),
                one.owner() == null ? null : one.owner().value(),
                one.closedOn() == null ? null : "complete since " + words.day(one.closedOn()));
        String text = one.reference() == null ? one.description().value() : one.reference() + " " + one.description();
        String word = one.rating() == null ? null : words.word(one.rating());
        List<CommandForm> actions = actions(Part.DELIVERABLES).stream()
                .filter(form -> form.command().equals(REOPEN) != open)
                .toList();
        return new Line(one.id(), text, notes, one.rating(), word, one.overdue(), actions);
    }

    private Line boardItem(SlideBoardItem item) {
        String board = item.board() == null ? null : "to " + item.board();
        SlideScore risk = item.score();
        String score = risk == null ? null : words.risk(risk);
        String owner =
                risk == null || risk.owner() == null ? null : risk.owner().value();
        List<CommandForm> actions = actions(Part.BOARD_ITEMS).stream()
                .filter(form ->
                        item.kind() == BoardItemKind.RISK || !form.command().equals(ASSESS))
                .toList();
        return new Line(
                item.id(),
                item.text().value(),
                notes(words.word(item.kind()), board, score, owner),
                null,
                null,
                false,
                actions);
    }

    private Line decision(SlideDecision asked) {
        String board = asked.board() == null ? null : asked.board().value();
        String deferred = asked.deferred() ? "deferred" : null;
        return line(
                asked.id(),
                asked.question(),
                Part.DECISIONS,
                false,
                board,
                deferred,
                "asked on " + words.day(asked.requestedOn()));
    }

    private Line measure(SlideMeasure measure) {
        String reading = measure.readOn() == null
                ? "no reading yet"
                : words.reading(measure) + " on " + words.day(measure.readOn());
        String target = measure.target() == null ? null : "target " + measure.target();
        String by = measure.targetDate() == null ? null : DateInWords.dueAsRead(measure.targetDate());
        return line(measure.id(), measure.wording(), Part.MEASURES, measure.overdue(), reading, target, by);
    }

    private Line objective(SlideObjective objective) {
        String reference = objective.reference() == null ? "" : objective.reference() + " ";
        String tags = objective.tags().isEmpty()
                ? null
                : objective.tags().stream()
                        .map(tag -> tag.tag().value())
                        .collect(java.util.stream.Collectors.joining(", "));
        return line(objective.id(), new Text(reference + objective.text()), Part.OBJECTIVES, false, tags);
    }

    private Line milestone(MilestoneItem milestone) {
        String months = words.wholeMonth(milestone.months().first()) + " to "
                + words.wholeMonth(milestone.months().last());
        boolean late = milestone
                .months()
                .last()
                .isBefore(java.time.YearMonth.from(desk.moment().on()));
        Text text = new Text(milestone.project() + ": " + milestone.title());
        return line(milestone.milestone(), text, Part.MILESTONES, late, months);
    }

    private Line line(String id, Text text, Part part, boolean late, String... notes) {
        return new Line(id, text.value(), notes(notes), null, null, late, actions(part));
    }

    private static List<String> notes(String... some) {
        return Stream.of(some).filter(Objects::nonNull).toList();
    }

    private List<CommandForm> actions(Part part) {
        return CommandForms.ofDesk().stream()
                .filter(form -> form.part() == part && form.isAboutAThing() && desk.offers(form))
                .toList();
    }
}
