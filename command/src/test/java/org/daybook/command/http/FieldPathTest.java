package org.daybook.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.daybook.shared.clock.AmbiguousDate;
import org.daybook.shared.rejection.InvalidValue;
import org.junit.jupiter.api.Test;

class FieldPathTest {

    @Test
    void aRefusedValueIsNamedByItsPlaceAndNotByAComponentThatTheRequestDoesNotHave() {
        InvalidValue refused = catchThrowableOfType(
                InvalidValue.class,
                () -> FieldPath.read("targetDate", () -> {
                    throw new InvalidValue("last", "must not come before the first");
                }));
        assertThat(refused.field()).isEqualTo("targetDate");
        assertThat(refused).hasMessage("must not come before the first");
    }

    @Test
    void anAmbiguousDateIsNamedByItsPlace() {
        AmbiguousDate asked = catchThrowableOfType(
                AmbiguousDate.class,
                () -> FieldPath.read("replacement.body.targetDate", () -> {
                    throw new AmbiguousDate("", List.of());
                }));
        assertThat(asked.field()).isEqualTo("replacement.body.targetDate");
    }

    @Test
    void aValueThatIsReadIsHandedOn() {
        assertThat(FieldPath.read("id", () -> "value")).isEqualTo("value");
    }
}
