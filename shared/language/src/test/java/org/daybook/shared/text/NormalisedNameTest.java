package org.daybook.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalisedNameTest {

    @Test
    void caseAndSpacesMakeNoDifference() {
        assertThat(of("Leadership  &\u00a0CULTURE")).isEqualTo(of("leadership & culture"));
    }

    @Test
    void waysToWriteOneCharacterMakeNoDifference() {
        assertThat(of("Caf\u00e9 \uff21")).isEqualTo(of("Cafe\u0301 A"));
        assertThat(of("Stra\u00dfe")).isEqualTo(of("STRASSE"));
    }

    @Test
    void otherWordsStayOther() {
        assertThat(of("Retention")).isNotEqualTo(of("Retention & Exiting"));
    }

    private static NormalisedName of(String name) {
        return NormalisedName.of(new Name(name));
    }
}
