package org.daybook.command.workstream.correction;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/**
 * The author of an entry may correct it while they hold the role in which they made it, and so may the programme
 * office.
 */
@Breach(kind = Rejection.Kind.FORBIDDEN)
public record OnlyTheAuthorOrTheProgrammeOfficeMayCorrect(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "Only the author of the entry or the programme office may correct it";
    }
}
