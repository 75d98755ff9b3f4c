package org.daybook.command.workstream.nextstep;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.command.workstream.entity.Item;
import org.daybook.command.workstream.entity.StatefulEntities;
import org.daybook.command.workstream.progress.Progress;
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

/** The next steps of a workstream, including finished and dropped ones. */
public final class NextSteps extends StatefulEntities<NextStepStatus, Item<NextStepStatus>> {

    private static final WhileOpen<NextStepStatus> ENDED_ONCE = new WhileOpen<>(
            "finished-or-dropped-next-step-stays-so", Set.of(NextStepStatus.OPEN), "The next step %s is %s already");

    public NextSteps() {
        this(Map.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    NextSteps(Map<LocalId, Item<NextStepStatus>> all) {
        super("next step", "nextStep", ENDED_ONCE, all);
    }

    public static NextStepEvent decide(NextStepCommand command, DecisionContext context) {
        return switch (command) {
            case PlanNextStep c ->
                new NextStepPlanned(context.idOr(c.nextStep()), c.text(), c.answers(), c.targetDate());
            case FinishNextStep c -> new NextStepFinished(c.nextStep(), c.outcome());
            case DropNextStep c -> new NextStepDropped(c.nextStep(), c.reason());
        };
    }

    public void check(NextStepEvent event, RuleCheck check, Progress progress) {
        switch (event) {
            case NextStepPlanned e -> {
                requireFree(e.nextStep(), check);
                if (e.answers() != null) checkAnswer(e.answers(), check, progress);
            }
            case NextStepFinished e -> requireStillOpen(e.nextStep(), check);
            case NextStepDropped e -> requireStillOpen(e.nextStep(), check);
        }
    }

    /** A next step that answers something answers an entry of progress that is a highlight. */
    private static void checkAnswer(LocalId answered, RuleCheck check, Progress progress) {
        check.require(new ReferenceExists(
                "next-step-answers-a-highlight",
                "answers",
                "This workstream has no highlight",
                answered,
                progress.isHighlight(answered)));
        progress.present(answered, check);
    }

    public void evolve(NextStepEvent event, LocalDate on) {
        switch (event) {
            case NextStepPlanned e -> put(e.nextStep(), Item.opened(NextStepStatus.OPEN, on));
            case NextStepFinished e -> become(e.nextStep(), NextStepStatus.FINISHED, on);
            case NextStepDropped e -> become(e.nextStep(), NextStepStatus.DROPPED, on);
        }
    }
}
