package org.daybook.app.sample;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.Role;
import org.daybook.shared.text.Post;

/** The accounts of the demo, one for each role, under the same ids in every demo. */
enum DemoAccount {
    /** Owns Leadership & Culture, under the post that the workstream's last slide prints. */
    OWNER(Role.OWNER, "Chief Superintendent AF/NFIB"),
    OFFICE(Role.PROGRAMME_OFFICE, "Programme office"),
    BOARD(Role.BOARD, "Member of the board"),
    SECRETARY(Role.BOARD_SECRETARY, "Secretary of the board"),
    AUDITOR(Role.AUDITOR, "Auditor"),
    ADMIN(Role.ADMIN, "Administrator"),
    DATA_PROTECTION(Role.DATA_PROTECTION, "Data protection officer");

    private final Role role;
    private final Post post;

    DemoAccount(Role role, String post) {
        this.role = role;
        this.post = new Post(post);
    }

    AccountId id() {
        return AccountId.of("de300000-0000-4000-8000-%012d".formatted(ordinal() + 1));
    }

    Role role() {
        return role;
    }

    Post post() {
        return post;
    }

    Actor actor() {
        return new Actor(id(), post, List.of(new Grant(role, Set.of())));
    }

    String loginName() {
        return "demo-" + name().toLowerCase(Locale.ROOT);
    }

    /** In characters. */
    static int longestLoginName() {
        return Stream.of(values())
                .mapToInt(account -> account.loginName().length())
                .max()
                .orElseThrow();
    }

    /** The variable under which demo.env has its token. */
    String variable() {
        return "DAYBOOK_TOKEN_" + name();
    }
}
