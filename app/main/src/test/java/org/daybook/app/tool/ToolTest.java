package org.daybook.app.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class ToolTest {

    @Test
    void aProgramOnThePathIsFound() {
        assertThat(Tool.required("no-such-program", "sh")).isExecutable();
    }

    @Test
    void aTestWithoutItsToolIsSkippedOrInCiFails() {
        Class<? extends Throwable> ending =
                Boolean.getBoolean("daybook.skip-is-failure") ? AssertionError.class : TestAbortedException.class;
        assertThatThrownBy(() -> Tool.required("no-such-program"))
                .isInstanceOf(ending)
                .hasMessage("NOT TESTED: there is no no-such-program on this machine.");
    }

    @Test
    void whatCiCannotInstallIsNeverAFailure() {
        assertThat(Tool.thereOrSaid(false, "no-such-engine")).isFalse();
        assertThat(Tool.thereOrSaid(true, "engine")).isTrue();
    }
}
