package org.daybook.app.store.serial;

import java.util.List;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.dispatch.Refusal;

/**
 * The names under which nodes send each other answers to commands. They are those of the classes as they were when nodes
 * first sent them, so that nodes of different versions understand each other.
 */
public final class AnswerNames {

    private AnswerNames() {}

    public static List<StoredName> all() {
        return List.of(
                new StoredName("org.daybook.command.aggregate.Receipt", Receipt.class),
                new StoredName("org.daybook.command.sending.Refusal", Refusal.class));
    }
}
