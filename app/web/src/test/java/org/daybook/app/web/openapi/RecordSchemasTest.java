package org.daybook.app.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Set;
import org.daybook.command.http.StrictBody;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.CommandType;
import org.daybook.shared.workstream.deliverable.RescheduleDeliverable;
import org.daybook.shared.workstream.progress.RecordProgress;
import org.daybook.shared.workstream.rag.ChangeRag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordSchemasTest {

    static Iterable<CommandType> commands() {
        return CommandCatalogue.all();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theExampleOfEveryCommandCanBeAskedFor(CommandType type) {
        Class<? extends Record> record = type.type().asSubclass(Record.class);
        assertThat(StrictBody.bind(Examples.of(record), record, Examples.DAY)).isInstanceOf(type.type());
    }

    @Test
    void whatTheRecordRefusesToDoWithoutIsRequired() {
        assertThat(RecordSchemas.of(ChangeRag.class).getRequired()).containsExactly("dimension", "rating");
        assertThat(RecordSchemas.of(RescheduleDeliverable.class).getRequired())
                .containsExactly("deliverable", "reason", "targetDate");
        assertThat(RecordSchemas.of(RecordProgress.class).getRequired()).containsExactly("text");
    }

    @Test
    void wordsLimitsAndDatesAreDescribed() {
        JsonSchema schema = RecordSchemas.of(RescheduleDeliverable.class);
        assertThat((Schema<?>) schema.getProperties().get("reason")).returns(20_000, Schema::getMaxLength);
        assertThat(((Schema<?>) schema.getProperties().get("targetDate")).getAnyOf())
                .extracting(Schema::getTypes)
                .containsExactly(Set.of("string"), Set.of("object"));
        Schema<?> rating =
                (Schema<?>) RecordSchemas.of(ChangeRag.class).getProperties().get("rating");
        assertThat(rating.getEnum()).asString().isEqualTo("[RED, AMBER, GREEN, NOT_RATED]");
    }
}
