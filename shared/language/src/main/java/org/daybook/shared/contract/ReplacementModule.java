package org.daybook.shared.contract;

import java.time.LocalDate;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.correction.Replacement;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Stores the event that a correction embeds under its own name and version, and upcasts it when it is read. */
final class ReplacementModule extends SimpleModule {

    ReplacementModule(EventContract contract) {
        super("replacement");
        addSerializer(Replacement.class, new Writer(contract));
        addDeserializer(Replacement.class, new Reader(contract));
    }

    private static final class Writer extends ValueSerializer<Replacement> {
        private final EventContract contract;

        Writer(EventContract contract) {
            this.contract = contract;
        }

        @Override
        public void serialize(Replacement value, JsonGenerator json, SerializationContext context) {
            StoredEvent stored = contract.of(value.event().getClass());
            json.writeStartObject();
            json.writeStringProperty("effectiveOn", value.effectiveOn().toString());
            json.writeName("payload");
            json.writeTree(contract.tree(value.event()));
            json.writeStringProperty("type", stored.name());
            json.writeNumberProperty("version", stored.version());
            json.writeEndObject();
        }
    }

    private static final class Reader extends ValueDeserializer<Replacement> {
        private final EventContract contract;

        Reader(EventContract contract) {
            this.contract = contract;
        }

        @Override
        public Replacement deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode node = context.readTree(parser);
            WorkstreamEvent event = (WorkstreamEvent) contract.read(
                    node.get("type").stringValue(), node.get("version").intValue(), node.get("payload"));
            return new Replacement(
                    event, LocalDate.parse(node.get("effectiveOn").stringValue()));
        }
    }
}
