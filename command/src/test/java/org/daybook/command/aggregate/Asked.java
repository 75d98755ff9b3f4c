package org.daybook.command.aggregate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.entry.EntryMetadata;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Post;

/** Makes the messages of tests: commands with their envelope, and events that happened on a day. */
public record Asked(UUID aggregate, Actor actor, LocalDate effectiveOn) {

    public static final LocalDate TODAY = LocalDate.of(2022, 4, 30);

    public static Asked of(UUID aggregate, Role role, ProgrammeId... programmes) {
        return new Asked(aggregate, actor(role, programmes), null);
    }

    public static Actor actor(Role role, ProgrammeId... programmes) {
        return new Actor(
                new AccountId(UUID.nameUUIDFromBytes(role.name().getBytes())),
                new Post("A post"),
                List.of(new Grant(role, Set.of(programmes))));
    }

    public Asked from(LocalDate day) {
        return new Asked(aggregate, actor, day);
    }

    public CommandMessage<?> to(DaybookCommand command) {
        return ParsedCommand.of(aggregate, command, actor, effectiveOn, Preconditions.NONE, null)
                .message();
    }

    public static EventMessage<?> happened(LocalDate on, DaybookEvent event) {
        return new GenericEventMessage<>(event, Map.of(EntryMetadata.EFFECTIVE_ON, on.toString()));
    }
}
