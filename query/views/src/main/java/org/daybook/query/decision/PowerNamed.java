package org.daybook.query.decision;

import java.time.LocalDate;
import org.daybook.shared.board.delegation.Delegation;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/**
 * The power under which an officer decided, as its board delegated it.
 *
 * @param id of the delegation among those of the board
 * @param post to which it was delegated; absent, as is everything else, where the delegation was not on record there
 * @param until the last day; absent means until it is ended
 */
public record PowerNamed(LocalId id, Post post, Text power, LocalDate from, LocalDate until) {

    static PowerNamed of(LocalId id, Delegation delegation) {
        return new PowerNamed(id, delegation.post(), delegation.power(), delegation.from(), delegation.until());
    }
}
