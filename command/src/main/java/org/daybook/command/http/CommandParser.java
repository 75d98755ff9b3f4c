package org.daybook.command.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.aggregate.Preconditions;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.CommandType;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Refused;
import org.daybook.shared.text.Uuids;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a command from the names in a path and the body of a request.
 *
 * @param clock says, in the zone of the installation, from which day a command holds that names none
 */
record CommandParser(Clock clock, ZoneId zone) {

    private static final String ID = "id";
    private static final String EFFECTIVE_ON = "effectiveOn";

    /** An opening; its body may choose the id. */
    ParsedCommand<?> opening(String aggregate, ObjectNode body, Preconditions conditions, Actor actor) {
        AggregateType opened = aggregate(aggregate);
        ObjectNode fields = body.deepCopy();
        UUID id = chosen(fields.remove(ID));
        return parse(openingOf(opened), id, fields, conditions, () -> actor);
    }

    /** Any other command, asked of the aggregate of that id. */
    ParsedCommand<?> of(
            String aggregate, String id, String command, ObjectNode body, Preconditions conditions, Actor actor) {
        AggregateType asked = aggregate(aggregate);
        CommandType type = command(asked, command);
        if (type.opens()) {
            throw new Refused(404, "unknown-command", "", command + " is sent to POST /api/" + asked.plural() + ".");
        }
        return parse(type, uuid(id), body, conditions, () -> actor);
    }

    /**
     * @param id absent for an opening that leaves the choice to the server
     * @param actor asked once the command is known to be well formed
     */
    ParsedCommand<?> parse(
            CommandType type, UUID id, ObjectNode body, Preconditions conditions, Supplier<Actor> actor) {
        if (type.opens() && conditions.ifMatch() != null) {
            throw new Refused(
                    400, "invalid-if-match", "If-Match", "Something that is not open yet has no version to match.");
        }
        ObjectNode fields = body.deepCopy();
        LocalDate effectiveOn = CommandBinding.day(fields, EFFECTIVE_ON, "");
        fields.remove(EFFECTIVE_ON);
        TargetDateBinding dates = new TargetDateBinding(LocalDate.ofInstant(clock.instant(), zone)).on(effectiveOn);
        DaybookCommand command = CommandBinding.bind(type, fields, dates);
        return ParsedCommand.of(id, command, actor.get(), effectiveOn, conditions, fields);
    }

    static AggregateType aggregate(String plural) {
        return AggregateType.ofPlural(plural).orElseThrow(() -> unknown(plural));
    }

    private static Refused unknown(String plural) {
        List<String> names =
                Stream.of(AggregateType.values()).map(AggregateType::plural).toList();
        String said = "There are " + String.join(", ", names) + ", but not " + FieldPath.shown(plural) + ".";
        return new Refused(404, "unknown-aggregate", "", said + NearestName.hint(plural, names));
    }

    static CommandType command(AggregateType aggregate, String name) {
        return CommandCatalogue.find(aggregate, name).orElseThrow(() -> unknown(aggregate, name));
    }

    private static Refused unknown(AggregateType aggregate, String name) {
        List<String> names = CommandCatalogue.all().stream()
                .filter(type -> type.aggregate() == aggregate)
                .map(CommandType::name)
                .toList();
        String article = aggregate == AggregateType.ACCOUNT ? "An " : "A ";
        String said = article + aggregate.stored() + " knows no command " + FieldPath.shown(name) + ".";
        return new Refused(404, "unknown-command", "", said + NearestName.hint(name, names));
    }

    private static CommandType openingOf(AggregateType aggregate) {
        return CommandCatalogue.all().stream()
                .filter(type -> type.aggregate() == aggregate && type.opens())
                .findFirst()
                .orElseThrow();
    }

    private static UUID chosen(JsonNode id) {
        if (id == null || id.isNull()) return null;
        if (!id.isString()) throw new InvalidValue(ID, "must be a string");
        return uuid(id.stringValue());
    }

    static UUID uuid(String id) {
        return FieldPath.read(ID, () -> Uuids.read(id));
    }
}
