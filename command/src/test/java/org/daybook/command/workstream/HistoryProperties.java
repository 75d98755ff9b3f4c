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
import net.jqwik.api.Tuple.Tuple2;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.Tag;
import org.daybook.shared.programme.TagGroup;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.*;
import org.daybook.shared.workstream.boarditem.*;
import org.daybook.shared.workstream.correction.*;
import org.daybook.shared.workstream.decision.*;
import org.daybook.shared.workstream.deliverable.*;
import org.daybook.shared.workstream.measure.*;
import org.daybook.shared.workstream.milestone.*;
import org.daybook.shared.workstream.nextstep.*;
import org.daybook.shared.workstream.objective.*;
import org.daybook.shared.workstream.progress.*;
import org.daybook.shared.workstream.rag.*;
import org.daybook.shared.workstream.update.SubmitUpdate;

/** What holds for any history: entries, backdated ones and corrections in any order. */
class HistoryProperties {

    private static final OpenWorkstream OPENING = new OpenWorkstream(PROGRAMME, new Name("A name"), null);

    @Property(tries = 300)
    void aSnapshotReadBackGoesOnAsIfItHadNeverBeenTaken(
            @ForAll("asked") List<Tuple2<WorkstreamCommand, LocalDate>> before,
            @ForAll("asked") List<Tuple2<WorkstreamCommand, LocalDate>> after) {
        History history = opened();
        before.forEach(one -> history.ask(one.get1(), one.get2()));
        history.reload();
        after.forEach(one -> history.ask(one.get1(), one.get2()));
        assertThat(history.snapshot()).isEqualTo(History.json(WorkstreamState.of(history.stream())));
    }

    @Property(tries = 300)
    void nothingIsRefusedButByARule(@ForAll("asked") List<Tuple2<WorkstreamCommand, LocalDate>> asked) {
        History history = new History();
        for (var one : asked) {
            if (history.stream().entries().isEmpty()) history.ask(OPENING, OPENED_ON);
            history.ask(one.get1(), one.get2())
                    .ifPresent(refused -> assertThat(refused.code()).matches("[a-z-]+"));
        }
    }

    /** Each entry on its own is judged again on what the earlier ones left: a correction let nothing through. */
    @Property(tries = 300)
    void aCorrectedHistoryKeepsEveryRuleThatBindsWhatFollows(
            @ForAll("asked") List<Tuple2<WorkstreamCommand, LocalDate>> asked) {
        History history = opened();
        asked.forEach(one -> history.ask(one.get1(), one.get2()));
        assertThatCode(history::judgeAgain).doesNotThrowAnyException();
    }

    private static History opened() {
        History history = new History();
        assertThat(history.ask(OPENING, OPENED_ON)).isEmpty();
        return history;
    }

    @Provide
    Arbitrary<List<Tuple2<WorkstreamCommand, LocalDate>>> asked() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-2, 102).map(OPENED_ON::plusDays);
        return Combinators.combine(Arbitraries.oneOf(facts(), facts(), facts(), corrections()), days)
                .as(Tuple::of)
                .list()
                .ofMaxSize(60);
    }

    private static Arbitrary<WorkstreamCommand> corrections() {
        Arbitrary<ReplacementCommand> replacements = Combinators.combine(
                        facts(), Arbitraries.just(TODAY).injectNull(0.5))
                .as(ReplacementCommand::new)
                .injectNull(0.4);
        return Combinators.combine(Arbitraries.longs().between(0, 40), replacements)
                .as((entry, replacement) -> new CorrectEntry(entry, replacement, REASON));
    }

    private static Arbitrary<WorkstreamCommand> facts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 44),
                        Arbitraries.of("x", "y").map(LocalId::new),
                        Arbitraries.of("x", "y").map(LocalId::new).injectNull(0.5),
                        Arbitraries.of("A", "B").map(Text::new),
                        Arbitraries.of(RagRating.class))
                .as(HistoryProperties::fact);
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
            case 3 -> other == null ? new CloseWorkstream(text) : new ReopenWorkstream(text);
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
            case 33 -> new RecordDecision(id, DecisionOutcome.APPROVED, text, other == null ? null : 1);
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
