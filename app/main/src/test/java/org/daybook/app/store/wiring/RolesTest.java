package org.daybook.app.store.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.axonframework.config.EventProcessingConfiguration;
import org.daybook.app.DaybookApplication;
import org.daybook.app.behaviour.DataTemplate;
import org.daybook.app.store.Started;
import org.daybook.command.CommandConfiguration;
import org.daybook.query.ReadSide;
import org.daybook.query.facts.writing.FactsProjector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class RolesTest {

    @TempDir
    Path data;

    /** What is tried here comes after the first start. */
    @BeforeEach
    void anEmptyRecord() {
        DataTemplate.EMPTY.copyTo(data);
    }

    @Test
    void aCommandNodeHasNoReadModel() {
        try (var context = start("command")) {
            assertThat(context.getBeanNamesForType(ReadSide.class)).isEmpty();
            assertThat(context.getBeanNamesForType(FactsProjector.class)).isEmpty();
        }
    }

    @Test
    void aQueryNodeHasNoAggregateAndKeepsNoRegister() {
        try (var context = start("query")) {
            assertThat(context.getBeanNamesForType(CommandConfiguration.class)).isEmpty();
            assertThat(processors(context).eventProcessor("register")).isEmpty();
            assertThat(context.getBean(FactsProjector.class).isRunning()).isTrue();
        }
    }

    /** A settings file keeps blanks at the end of a line. */
    @ParameterizedTest
    @ValueSource(strings = {"QUERY", "query "})
    void aRoleThatIsWrittenALittleOtherwiseIsTheSameOfEveryPart(String role) {
        try (var context = start(role)) {
            assertThat(context.getBeanNamesForType(CommandConfiguration.class)).isEmpty();
            assertThat(context.getBean(FactsProjector.class).isRunning()).isTrue();
        }
    }

    /** Two roles given are one that nobody knows, rather than both. */
    @ParameterizedTest
    @ValueSource(strings = {"writer", "all,command"})
    void refusesToStartInARoleThatThereIsNot(String role) {
        assertThatThrownBy(() -> start(role)).rootCause().hasMessageContaining(role);
    }

    private ConfigurableApplicationContext start(String role) {
        return new SpringApplicationBuilder(DaybookApplication.class)
                .run(
                        "--daybook.role=" + role,
                        "--daybook.data=" + data,
                        "--daybook.embedded.binaries=" + Started.BINARIES,
                        "--server.port=0");
    }

    private static EventProcessingConfiguration processors(ConfigurableApplicationContext context) {
        return context.getBean(EventProcessingConfiguration.class);
    }
}
