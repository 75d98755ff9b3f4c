package org.daybook.command.meeting.privacy;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/**
 * Whoever may not read the private part of a meeting records nothing about the meeting: a refusal could tell them what is there
 * already.
 */
@Breach(kind = Rejection.Kind.FORBIDDEN)
public record PrivatePartIsForItsReaders(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "This meeting has a private part that you may not read; ask the secretary of the board to record this";
    }
}
