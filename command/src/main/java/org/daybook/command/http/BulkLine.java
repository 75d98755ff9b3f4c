package org.daybook.command.http;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.daybook.command.aggregate.IdempotencyKey;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.aggregate.Preconditions;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.CommandType;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Refused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of a bulk request: a command with its address, preconditions and body. Its Idempotency-Key is required, so
 * that an interrupted bulk can be sent again as a whole.
 */
final class BulkLine {

    private static final List<String> FIELDS =
            List.of("aggregate", "id", "command", "idempotencyKey", "ifMatch", "body");

    private BulkLine() {}

    /** @throws Refused or {@link InvalidValue} as for a command that comes alone */
    static ParsedCommand<?> read(byte[] json, CommandParser parser, Supplier<Actor> actor) {
        ObjectNode line = JsonBody.read(json);
        CommandBinding.refuseOthers(line, FIELDS, "");
        CommandType type =
                CommandParser.command(CommandParser.aggregate(required(line, "aggregate")), required(line, "command"));
        String id = type.opens() ? text(line, "id") : required(line, "id");
        UUID aggregate = id == null ? null : CommandParser.uuid(id);
        return parser.parse(type, aggregate, body(line), conditions(line), actor);
    }

    private static Preconditions conditions(ObjectNode line) {
        IdempotencyKey key = PreconditionHeaders.key(required(line, "idempotencyKey"), "idempotencyKey");
        JsonNode version = line.get("ifMatch");
        if (version == null || version.isNull()) return new Preconditions(null, key);
        if (version.isIntegralNumber() && version.canConvertToLong() && version.longValue() >= 0) {
            return new Preconditions(version.longValue(), key);
        }
        throw new InvalidValue("ifMatch", "must be the version that a receipt gave, such as 3");
    }

    private static ObjectNode body(ObjectNode line) {
        if (line.get("body") instanceof ObjectNode body) return body;
        throw new InvalidValue("body", "must be an object with the fields of the command");
    }

    private static String required(ObjectNode line, String name) {
        String text = text(line, name);
        if (text == null) throw new InvalidValue(name, "is required");
        return text;
    }

    private static String text(ObjectNode line, String name) {
        JsonNode value = line.get(name);
        if (value == null || value.isNull()) return null;
        return (String) ScalarBinding.bind(String.class, value, name);
    }
}
