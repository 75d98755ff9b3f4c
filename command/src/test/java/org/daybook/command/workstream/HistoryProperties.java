package org.daybook.command.workstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.workstream.Scene.OPENED_ON;
import static org.daybook.command.workstream.Words.PROGRAMME;
import static org.daybook.command.workstream.Words.REASON;
import static org.daybook.command.workstream.Words.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.AssignOwner;
import org.daybook.shared.workstream.CloseWorkstream;
import org.daybook.shared.workstream.MarkWorkstream;
import org.daybook.shared.workstream.OpenWorkstream;
import org.daybook.shared.workstream.RenameWorkstream;
import org.daybook.shared.workstream.ReopenWorkstream;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.boarditem.BoardItemKind;
import org.daybook.shared.workstream.boarditem.RaiseBoardItem;
import org.daybook.shared.workstream.boarditem.ResolveBoardItem;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.correction.ReplacementCommand;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.RecordDecision;
import org.daybook.shared.workstream.decision.RequestDecision;
import org.daybook.shared.workstream.decision.WithdrawDecisionRequest;
import org.daybook.shared.workstream.deliverable.AddDeliverable;
import org.daybook.shared.workstream.deliverable.HandOverDeliverable;
import org.daybook.shared.workstream.deliverable.RateDeliverable;
import org.daybook.shared.workstream.deliverable.RescheduleDeliverable;
import org.daybook.shared.workstream.deliverable.RewordDeliverable;
import org.daybook.shared.workstream.deliverable.TagDeliverable;
import org.daybook.shared.workstream.deliverable.completion.CompleteDeliverable;
import org.daybook.shared.workstream.deliverable.completion.ReopenDeliverable;
import org.daybook.shared.workstream.deliverable.completion.WithdrawDeliverable;
import org.daybook.shared.workstream.measure.DefineMeasure;
import org.daybook.shared.workstream.measure.RecordMeasurement;
import org.daybook.shared.workstream.measure.RescheduleMeasure;
import org.daybook.shared.workstream.measure.RetireMeasure;
import org.daybook.shared.workstream.measure.RewordMeasure;
import org.daybook.shared.workstream.milestone.AchieveMilestone;
import org.daybook.shared.workstream.milestone.CancelMilestone;
import org.daybook.shared.workstream.milestone.MoveMilestone;
import org.daybook.shared.workstream.milestone.ScheduleMilestone;
import org.daybook.shared.workstream.nextstep.DropNextStep;
import org.daybook.shared.workstream.nextstep.FinishNextStep;
import org.daybook.shared.workstream.nextstep.PlanNextStep;
import org.daybook.shared.workstream.objective.AddObjective;
import org.daybook.shared.workstream.objective.MoveObjective;
import org.daybook.shared.workstream.objective.RetireObjective;
import org.daybook.shared.workstream.objective.RewordObjective;
import org.daybook.shared.workstream.objective.TagObjective;
import org.daybook.shared.workstream.progress.RecordProgress;
import org.daybook.shared.workstream.rag.ChangeRag;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagRating;
import org.daybook.shared.workstream.update.SubmitUpdate;

/** What holds for any history: entries, backdated ones and corrections in any order. */
class HistoryProperties {

    private static final OpenWorkstream OPENING = new OpenWorkstream(PROGRAMME, new Name("A name"), null);
    private static final int KINDS = 45;
    private static final List<Integer> OPENINGS = List.of(7, 13, 24, 26, 30, 32, 35, 40);

    /** Something that may have been said, of one of the kinds there are, with its words. */
    record Fact(int kind, LocalId id, LocalId other, Text text, RagRating rating) {

        WorkstreamCommand command() {
            return fact(kind, id, other, text, rating);
        }

        Fact ofKind(int another) {
            return new Fact(another, id, other, text, rating);
        }
    }

    /** Asks for a fact or, where it is given, for the correction of some entry: to void it, or to say something of its kind. */
    record Step(Fact fact, LocalDate day, Integer corrected, boolean voiding) {

        void ask(History history) {
            if (corrected == null) history.ask(fact.command(), day);
            else if (voiding) history.ask(new CorrectEntry(target(history), null, REASON), TODAY);
            else for (int kind = 0; kind < KINDS; kind++) history.ask(replacing(kind, target(history)), TODAY);
        }

        private CorrectEntry replacing(int kind, long target) {
            return new CorrectEntry(
                    target, new ReplacementCommand(fact.ofKind(kind).command(), day), REASON);
        }

        private long target(History history) {
            return corrected % history.stream().entries().size();
        }
    }

    @Property(tries = 100)
    void aSnapshotReadBackGoesOnAsIfItHadNeverBeenTaken(
            @ForAll("steps") List<Step> before, @ForAll("steps") List<Step> after) {
        History history = opened();
        before.forEach(step -> step.ask(history));
        history.reload();
        after.forEach(step -> step.ask(history));
        assertThat(history.snapshot()).isEqualTo(History.json(WorkstreamState.of(history.stream())));
    }

    /** Whatever else were thrown would come through here. */
    @Property(tries = 100)
    void nothingIsRefusedButByARule(@ForAll("steps") List<Step> steps) {
        History history = opened();
        steps.forEach(step -> step.ask(history));
    }

    /** Each entry on its own is judged again on what the earlier ones left: a correction let nothing through. */
    @Property(tries = 100)
    void aCorrectedHistoryKeepsEveryRuleThatBindsWhatFollows(@ForAll("steps") List<Step> steps) {
        History history = opened();
        steps.forEach(step -> step.ask(history));
        assertThatCode(history::checkAgain).doesNotThrowAnyException();
    }

    /** With one thing of every kind, so that most of what is asked is about something there is. */
    private static History opened() {
        History history = new History();
        assertThat(history.ask(OPENING, OPENED_ON)).isEmpty();
        LocalId x = new LocalId("x");
        for (int kind : OPENINGS) {
            Fact opening = new Fact(kind, x, null, new Text("A"), RagRating.RED);
            assertThat(history.ask(opening.command(), OPENED_ON)).isEmpty();
        }
        return history;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<LocalDate> days = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(TODAY)),
                Tuple.of(1, Arbitraries.integers().between(-2, 102).map(OPENED_ON::plusDays)));
        Arbitrary<Integer> corrected = Arbitraries.integers().between(0, 999).injectNull(0.8);
        return Combinators.combine(facts(), days, corrected, Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(120);
    }

    private static Arbitrary<Fact> facts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, KINDS - 1),
                        Arbitraries.of("x", "x", "y").map(LocalId::new),
                        Arbitraries.of("x", "y").map(LocalId::new).injectNull(0.5),
                        Arbitraries.of("A", "B").map(Text::new),
                        Arbitraries.of(RagRating.class))
                .as(Fact::new);
    }

    private static WorkstreamCommand fact(int kind, LocalId id, LocalId other, Text text, RagRating rating) {
        Name name = new Name(text.value());
        Post post = new Post(text.value());
        List<Tag> tags = List.of(new Tag(TagGroup.SOURCE, new Label(text.value().equals("A") ? "LOKAHI" : "#48")));
        YearMonth month = YearMonth.of(2022, text.value().charAt(0) - 'A' + 1);
        Text reason = rating == RagRating.GREEN ? null : text;
        return switch (kind) {
            case 0 -> new RenameWorkstream(name);
            case 1 -> new AssignOwner(post, null);
            case 2 -> new MarkWorkstream(Marking.OFFICIAL);
            case 3 -> rating == RagRating.RED ? new CloseWorkstream(text) : new ReopenWorkstream(text);
            case 4 -> new ReopenWorkstream(text);
            case 5, 6 -> new ChangeRag(RagDimension.PROJECT, rating, reason);
            case 7, 8 -> new AddObjective(id, text, null);
            case 9 -> new RewordObjective(id, text);
            case 10 -> new MoveObjective(id, rating.ordinal() + 1);
            case 11 -> new TagObjective(id, tags, null);
            case 12 -> new RetireObjective(id, reason);
            case 13, 14 -> new AddDeliverable(id, text, date("06/22"), other, null, null);
            case 15 -> new RewordDeliverable(id, text);
            case 16, 17 -> new RescheduleDeliverable(id, date("0" + (rating.ordinal() + 1) + "/23"), text, other);
            case 18 -> new RateDeliverable(id, rating, reason);
            case 19 -> new HandOverDeliverable(id, post);
            case 20 -> new TagDeliverable(id, tags, rating == RagRating.RED);
            case 21 -> new CompleteDeliverable(id, reason, null);
            case 22 -> new ReopenDeliverable(id, text);
            case 23 -> new WithdrawDeliverable(id, text);
            case 24, 25 -> new RecordProgress(id, text, rating == RagRating.RED, other, null);
            case 26, 27 -> new PlanNextStep(id, text, other, null);
            case 28 -> new FinishNextStep(id, reason);
            case 29 -> new DropNextStep(id, text);
            case 30 -> new RaiseBoardItem(id, BoardItemKind.RISK, text, null);
            case 31 -> new ResolveBoardItem(id, text);
            case 32 -> new RequestDecision(id, text, null);
            case 33 -> new RecordDecision(id, DecisionOutcome.APPROVED, text, other == null ? null : 1, null);
            case 34 -> new WithdrawDecisionRequest(id, text);
            case 35 -> new DefineMeasure(id, text, null, null, null);
            case 36 -> new RewordMeasure(id, text);
            case 37 -> new RescheduleMeasure(id, date("06/22"), text);
            case 38 -> new RecordMeasurement(id, new Quantity("1"), null, null);
            case 39 -> new RetireMeasure(id, reason);
            case 40 -> new ScheduleMilestone(id, name, name, month, month);
            case 41 -> new MoveMilestone(id, month, month, text);
            case 42 -> new AchieveMilestone(id, reason);
            case 43 -> new CancelMilestone(id, text);
            default -> new SubmitUpdate(OPENED_ON.plusDays(rating.ordinal()));
        };
    }
}
