package org.daybook.command.workstream.nextstep;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Map;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.progress.Progress;
import org.daybook.command.workstream.thing.Entities;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.nextstep.DropNextStep;
import org.daybook.shared.workstream.nextstep.FinishNextStep;
import org.daybook.shared.workstream.nextstep.NextStepCommand;
import org.daybook.shared.workstream.nextstep.NextStepDropped;
import org.daybook.shared.workstream.nextstep.NextStepEvent;
import org.daybook.shared.workstream.nextstep.NextStepFinished;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.nextstep.NextStepStatus;
import org.daybook.shared.workstream.nextstep.PlanNextStep;

/** The next steps of a workstream, those finished or dropped included. */
public final class NextSteps extends Entities<NextStep> {

    public NextSteps() {
        this(Map.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    NextSteps(Map<LocalId, NextStep> all) {
        super("next step", "nextStep", all);
    }

    public static NextStepEvent propose(NextStepCommand command, DecisionContext circumstances) {
        return switch (command) {
            case PlanNextStep c ->
                new NextStepPlanned(circumstances.idOr(c.nextStep()), c.text(), c.answers(), c.targetDate());
            case FinishNextStep c -> new NextStepFinished(c.nextStep(), c.outcome());
            case DropNextStep c -> new NextStepDropped(c.nextStep(), c.reason());
        };
    }

    public void judge(NextStepEvent event, RuleCheck judgement, Progress progress) {
        switch (event) {
            case NextStepPlanned e -> {
                requireFree(e.nextStep(), judgement);
                if (e.answers() != null) judgeAnswer(e.answers(), judgement, progress);
            }
            case NextStepFinished e -> requireOpen(e.nextStep(), judgement);
            case NextStepDropped e -> requireOpen(e.nextStep(), judgement);
        }
    }

    private static void judgeAnswer(LocalId answered, RuleCheck judgement, Progress progress) {
        judgement.require(new NextStepAnswersAHighlight(answered, progress.isHighlight(answered)));
        progress.present(answered, judgement);
    }

    private void requireOpen(LocalId id, RuleCheck judgement) {
        judgement.require(new FinishedOrDroppedNextStepStaysSo(
                id, known(id, judgement).states().at(judgement.effectiveOn())));
    }

    public void evolve(NextStepEvent event, LocalDate effectiveOn) {
        switch (event) {
            case NextStepPlanned e ->
                put(e.nextStep(), new NextStep(StateTimeline.from(effectiveOn, NextStepStatus.OPEN)));
            case NextStepFinished e -> become(e.nextStep(), NextStepStatus.FINISHED, effectiveOn);
            case NextStepDropped e -> become(e.nextStep(), NextStepStatus.DROPPED, effectiveOn);
        }
    }

    private void become(LocalId id, NextStepStatus status, LocalDate on) {
        put(id, new NextStep(get(id).states().with(status, on)));
    }
}
