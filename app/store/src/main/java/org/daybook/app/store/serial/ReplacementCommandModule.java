package org.daybook.app.store.serial;

import java.time.LocalDate;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.correction.ReplacementCommand;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Lets a correction travel with the command that it embeds, under the command's name. */
final class ReplacementCommandModule extends SimpleModule {

    ReplacementCommandModule() {
        super("replacement-command");
        addSerializer(ReplacementCommand.class, new Writer());
        addDeserializer(ReplacementCommand.class, new Reader());
    }

    private static final class Writer extends ValueSerializer<ReplacementCommand> {
        @Override
        public void serialize(ReplacementCommand value, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty(
                    "command", CommandCatalogue.of(value.command()).name());
            context.defaultSerializeProperty("body", value.command(), json);
            if (value.effectiveOn() != null) {
                json.writeStringProperty("effectiveOn", value.effectiveOn().toString());
            }
            json.writeEndObject();
        }
    }

    private static final class Reader extends ValueDeserializer<ReplacementCommand> {
        @Override
        public ReplacementCommand deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode node = context.readTree(parser);
            var command =
                    CommandCatalogue.find(node.get("command").stringValue()).orElseThrow();
            JsonNode day = node.get("effectiveOn");
            return new ReplacementCommand(
                    (WorkstreamCommand) context.readTreeAsValue(node.get("body"), command.type()),
                    day == null ? null : LocalDate.parse(day.stringValue()));
        }
    }
}
