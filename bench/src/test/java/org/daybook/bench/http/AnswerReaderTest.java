package org.daybook.bench.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {

    private final AnswerReader reader = new AnswerReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 \r\nContent-Length: 5\r\nX: y\r\n\r\nhello",
                "HTTP/1.1 201 \r\nX: y\r\ncontent-length: 0\r\n\r\n",
                "HTTP/1.1 204 \r\nX: y\r\n\r\n",
                "HTTP/1.1 409 \r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
                "HTTP/1.1 503 \r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n10\r\n0123456789\r\n0\r\n\r\r\n0\r\n\r\n"
            })
    void knowsAnAnswerToBeWholeAtItsLastByteAndNotBefore(String answer) {
        byte[] bytes = answer.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length; i++) {
            assertThat(reader.isWhole()).as("after %d bytes", i).isFalse();
            reader.add(new byte[] {bytes[i]}, 1);
        }
        assertThat(reader.isWhole()).isTrue();
        assertThat(reader.status()).isEqualTo(Integer.parseInt(answer.substring(9, 12)));
    }

    @Test
    void readsTheNextAnswerAfterOneIsCleared() {
        add("HTTP/1.1 200 \r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n");
        reader.clear();
        add("HTTP/1.1 404 \r\nContent-Length: 2\r\n\r\n{");
        assertThat(reader.isWhole()).isFalse();
        add("}");
        assertThat(reader.isWhole()).isTrue();
        assertThat(reader.status()).isEqualTo(404);
    }

    @Test
    void joinsTheChunksOfABody() {
        add("HTTP/1.1 200 \r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n");
        assertThat(reader.isWhole()).isTrue();
        assertThat(reader.body()).isEqualTo("abc0123456789");
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        reader.add(bytes, bytes.length);
    }
}
