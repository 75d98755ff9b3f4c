package org.daybook.command.permission;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.command.rule.Rule;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.rejection.Rejection;

/** Who asks acts in a role that may ask it. */
public record AskingTakesARole(Optional<Role> role, DaybookCommand command) implements Rule {

    /** @throws Rejection if the actor holds no role that may ask it */
    public static Role in(Optional<Role> role, DaybookCommand command) {
        new AskingTakesARole(role, command).require();
        return role.orElseThrow();
    }

    @Override
    public boolean holds() {
        return role.isPresent();
    }

    @Override
    public Rejection.Kind kind() {
        return Rejection.Kind.FORBIDDEN;
    }

    @Override
    public boolean bindsWhatFollows() {
        return false;
    }

    @Override
    public String otherwise() {
        return "This takes one of the roles "
                + WhoMay.roles(command).stream()
                        .map(r -> r.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", "))
                + ", granted for the programme concerned (an owner: of the workstream concerned)";
    }
}
