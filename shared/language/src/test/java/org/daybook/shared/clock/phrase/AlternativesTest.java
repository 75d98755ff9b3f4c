package org.daybook.shared.clock.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlternativesTest {

    @Test
    void eachSequenceIsRead() {
        assertThat(Alternatives.of("by | up to | - >")).containsExactly("by", "up to", "- >");
    }

    @Test
    void aGroupStandsForEachOfItsAlternatives() {
        assertThat(Alternatives.of("(no | not) later than")).containsExactly("no later than", "not later than");
        assertThat(Alternatives.of("as (of | at) | since")).containsExactly("as of", "as at", "since");
    }

    @Test
    void whatIsOptionalMayBeMissingAtEitherEndAndWithinAGroup() {
        assertThat(Alternatives.of("[at] latest")).containsExactly("at latest", "latest");
        assertThat(Alternatives.of("half [[- | of] year]"))
                .containsExactly("half - year", "half of year", "half year", "half");
    }
}
