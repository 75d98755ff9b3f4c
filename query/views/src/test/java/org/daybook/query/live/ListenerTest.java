package org.daybook.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.daybook.shared.account.AccountId;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class ListenerTest {

    private final List<String> sent = new ArrayList<>();

    private final Listener listener = new Listener(
            new UUID(1, 1),
            new AccountId(new UUID(2, 2)),
            new AtomicLong(4),
            () -> true,
            Instant.MAX,
            new SseEmitter() {
                @Override
                public void send(SseEventBuilder event) {
                    StringBuilder text = new StringBuilder();
                    for (DataWithMediaType part : event.build()) text.append(part.getData());
                    sent.add(text.toString());
                }
            });

    @Test
    void aPageIsNotToldOfWhatItShows() {
        listener.landed(3);
        listener.landed(4);
        assertThat(sent).isEmpty();
    }

    @Test
    void aPageIsToldOnceOfWhatIsNew() {
        listener.landed(5);
        listener.landed(5);
        listener.landed(7);
        listener.landed(6);
        assertThat(sent).containsExactly("event:entry\ndata:5\n\n", "event:entry\ndata:7\n\n");
        assertThat(listener.hasSeen(7)).isTrue();
        assertThat(listener.hasSeen(8)).isFalse();
    }
}
