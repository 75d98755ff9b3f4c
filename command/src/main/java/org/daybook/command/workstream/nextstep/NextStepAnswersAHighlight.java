package org.daybook.command.workstream.nextstep;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.LocalId;

/** A next step that answers something answers an entry of progress that is a highlight. */
@Breach(kind = Rejection.Kind.INVALID, field = "answers")
public record NextStepAnswersAHighlight(LocalId answers, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "This workstream has no highlight " + answers;
    }
}
