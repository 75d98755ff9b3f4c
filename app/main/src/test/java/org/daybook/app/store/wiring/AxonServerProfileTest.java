package org.daybook.app.store.wiring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.daybook.app.behaviour.DataTemplate;
import org.daybook.app.store.CannotStart;
import org.daybook.app.store.Started;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The profile as far as it can be tried without a server: Axon Server is asked, not PostgreSQL. */
class AxonServerProfileTest {

    @Test
    void aServerThatDoesNotAnswerIsNamedInASentence(@TempDir Path data) {
        DataTemplate.EMPTY.copyTo(data);
        assertThatThrownBy(() ->
                        Started.on(data, "spring.profiles.active=axonserver", "axon.axonserver.servers=localhost:1"))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("Axon Server does not answer");
    }
}
