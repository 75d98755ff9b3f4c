package org.daybook.command.http;

import java.time.Clock;
import java.time.ZoneId;
import org.daybook.command.aggregate.Preconditions;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.dispatch.CommandSender;
import org.daybook.shared.account.Actor;
import org.daybook.shared.clock.AmbiguousDate;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Refused;
import org.daybook.shared.rejection.Rejection;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a command by its name and its fields as JSON. The write API and the pages both use it, so that a page can do
 * nothing that is not a command of the API.
 */
public final class CommandService {

    private final CommandSender sender;
    private final CommandParser parser;

    public CommandService(CommandSender sender, Clock clock, ZoneId zone) {
        this.sender = sender;
        this.parser = new CommandParser(clock, zone);
    }

    /**
     * Opens an aggregate of that kind.
     *
     * @param aggregates its plural, as in a path: "workstreams"
     * @param body the fields of the command; may choose the id and the day from which it holds
     * @throws InvalidValue if a field is missing or makes no sense
     * @throws AmbiguousDate if a target date can be read in several ways
     * @throws Refused if there is no such aggregate or field, or the conditions cannot be met
     * @throws Rejection if a rule of the domain refuses it
     */
    public Receipt open(String aggregates, ObjectNode body, Preconditions conditions, Actor actor) {
        return sender.send(parser.opening(aggregates, body, conditions, actor));
    }

    /**
     * Asks a command of an aggregate that is open.
     *
     * @param command its name in kebab-case: "change-rag"
     * @throws InvalidValue if a field is missing or makes no sense
     * @throws AmbiguousDate if a target date can be read in several ways
     * @throws Refused if there is no such aggregate, command or field, or the conditions cannot be met
     * @throws Rejection if a rule of the domain refuses it
     */
    public Receipt act(
            String aggregates, String id, String command, ObjectNode body, Preconditions conditions, Actor actor) {
        return sender.send(parser.of(aggregates, id, command, body, conditions, actor));
    }
}
