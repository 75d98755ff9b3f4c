package org.daybook.app.web.form.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingTest {

    @ParameterizedTest
    @CsvSource({
        "Reason, false, Enter a reason.",
        "Rating, true, Select a rating.",
        "Outcome, true, Select an outcome.",
        "What was done, false, Enter what was done.",
        "The objective, false, Enter the objective.",
        "Links, false, Enter links.",
        "Terms of reference, false, Enter terms of reference.",
        "Address, false, Enter an address.",
        "RAG wording, false, Enter a RAG wording.",
        "New owner, false, Enter a new owner.",
        "By when, false, Say by when.",
        "In which capacity, true, Select in which capacity.",
        "From, false, Fill in “From”.",
        "In favour, false, Fill in “In favour”.",
        "Against, false, Fill in “Against”.",
        "Votes for, false, Fill in “Votes for”.",
        "Votes against, false, Fill in “Votes against”.",
        "Replaced by, true, Fill in “Replaced by”.",
        "What it rests on, false, Enter what it rests on."
    })
    void anEmptyFieldIsAskedForByItsLabel(String label, boolean chosen, String said) {
        assertThat(Missing.of(label, chosen)).isEqualTo(said);
    }
}
