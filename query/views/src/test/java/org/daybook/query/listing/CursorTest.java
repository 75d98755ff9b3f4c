package org.daybook.query.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.asof.AsOf;
import org.daybook.shared.programme.ProgrammeId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final AsOf MOMENT = new AsOf(LocalDate.parse("2022-04-30"), Instant.EPOCH, 7);

    @ParameterizedTest
    @ValueSource(strings = {"", "3 (a)", "Director of HR", "100% %20 %2520 +", "x, \"y\" {z}"})
    void itIsReadAsItWasWrittenWhateverTheListAndTheItemAreCalled(String words) {
        for (Optional<ProgrammeId> programme :
                List.of(Optional.<ProgrammeId>empty(), Optional.of(new ProgrammeId(new UUID(1, 2))))) {
            Cursor cursor = new Cursor("recommendations|" + words, MOMENT, programme, words);
            assertThat(Cursor.read(cursor.written())).isEqualTo(cursor);
        }
    }
}
