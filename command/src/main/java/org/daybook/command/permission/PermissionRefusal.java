package org.daybook.command.permission;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.RoleOrCapacity;

/** The rules broken by an actor without permission; their codes are part of the API. */
enum PermissionRefusal {
    ASKING_TAKES_A_ROLE(""),
    ONLY_THE_OWNER_MAY_UPDATE("Only the owner of the workstream or the programme office may do that"),
    ONLY_THE_PROGRAMME_OFFICE_MAY_ARRANGE_WORKSTREAMS(
            "Only the programme office may open, assign, mark, close or reopen a workstream"),
    ONLY_THE_SPONSOR_MAY_CLEAR("Only the sponsor of the workstream may clear an update or send it back"),
    ONLY_THE_BOARDS_SECRETARY_MAY_RECORD_DECISIONS("Only the board's secretary may record a decision"),
    ONLY_THE_BOARDS_SECRETARY_MAY_ARRANGE_ACTIONS(
            "Only the board's secretary or the programme office may raise, move, hand over, hold, drop or correct an action"),
    ONLY_AN_OWNER_OF_THE_ACTION_MAY_REPORT(
            "Only an owner of the action, the board's secretary or the programme office may do that"),
    ONLY_AUDITORS_MAY_REVIEW("Only an auditor of the programme may do that"),
    ONLY_THE_PROGRAMME_MAY_ANSWER("Only an owner in the programme or the programme office may answer");

    private final String message;

    PermissionRefusal(String message) {
        this.message = message;
    }

    static PermissionRefusal of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param roles those that may give the command
     * @param capacities those that may, for what they are held for
     */
    String message(List<Role> roles, List<Capacity> capacities) {
        if (!message.isEmpty()) return message;
        String granted = "one of the roles " + written(roles)
                + ", granted for the programme concerned (an owner: of the workstream concerned)";
        String held = "one of the capacities " + written(capacities) + ", held for what it concerns";
        if (capacities.isEmpty()) return "This takes " + granted;
        return roles.isEmpty() ? "This takes " + held : "This takes " + granted + ", or " + held;
    }

    private static String written(List<? extends RoleOrCapacity> some) {
        return some.stream().map(PermissionFile::heading).collect(Collectors.joining(", "));
    }
}
