package org.daybook.shared.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How an attribute is described, apart from those that there are. */
class AttributeTest {

    @Test
    void oneHasAConceptANameATypeAndAWordingForItsValues() {
        Attribute<String> aim = Attribute.single(Concept.WORKSTREAM, "aim", String.class, AttributeWords.of("Aim"));
        assertThat(aim.concept()).isEqualTo(Concept.WORKSTREAM);
        assertThat(aim.name()).isEqualTo("aim");
        assertThat(aim.type()).isEqualTo(String.class);
        assertThat(aim.show("To be fair")).isEqualTo("To be fair");
        assertThat(aim.isBlank("")).isFalse();
        assertThat(aim).hasToString("WORKSTREAM.aim");
    }

    @Test
    void onlyOfASeriesEveryValueIsNeeded() {
        AttributeWords<String> words = AttributeWords.of("Aim");
        assertThat(Attribute.single(Concept.WORKSTREAM, "aim", String.class, words)
                        .series())
                .isFalse();
        assertThat(Attribute.series(Concept.WORKSTREAM, "aim", String.class, words)
                        .series())
                .isTrue();
        Attribute<Condition> state = Attribute.state(Concept.OBJECTIVE);
        assertThat(state.series()).isFalse();
        assertThat(state.name()).isEqualTo("state");
        assertThat(state.type()).isEqualTo(Condition.class);
        assertThat(state.words()).isSameAs(Condition.WORDS);
    }

    @Test
    void aThreadIsCalledByItsThingAndTheLabelInSmallLettersUnlessItAbbreviates() {
        assertThat(title(AttributeWords.of("Target date"))).contains(called() + ": target date");
        assertThat(title(AttributeWords.of("RAG rating"))).contains(called() + ": RAG rating");
        assertThat(title(AttributeWords.<String>of("Aim").titled("why"))).contains(called() + ": why");
        assertThat(title(AttributeWords.<String>of("Aim").titledAsItsThing())).contains(called());
        assertThat(title(AttributeWords.<String>of("Aim").titledBy(thread -> Optional.of(thread.thing()))))
                .contains("a");
    }

    @Test
    void whatIsHiddenHasNeitherLabelNorTitleAndIsNeverBlank() {
        AttributeWords<String> hidden = AttributeWords.hidden();
        assertThat(hidden.label()).isEmpty();
        assertThat(title(hidden)).isEmpty();
        assertThat(hidden.value().apply("shown")).isEqualTo("shown");
        assertThat(hidden.blank().test("")).isFalse();
    }

    @Test
    void whichValuesHaveNoContentIsSaidOfTheAttribute() {
        AttributeWords<String> words = AttributeWords.<String>of("Aim", text -> "<" + text + ">");
        AttributeWords<String> blank = words.blankIf(String::isEmpty);
        assertThat(blank.blank().test("")).isTrue();
        assertThat(blank.blank().test("text")).isFalse();
        assertThat(blank.value().apply("text")).isEqualTo("<text>");
        assertThat(blank.label()).isEqualTo("Aim");
    }

    @Test
    void aTagIsCalledByItsWordsAndItsGroup() {
        Attribute<String> tag = Attribute.single(Concept.OBJECTIVE, "tag", String.class, AttributeWords.of("Tag"));
        assertThat(new EntryThread(new UUID(1, 1), tag, "a", "SOURCE/ESPS 9").label())
                .isEqualTo("Tag ESPS 9 (source)");
        assertThat(new EntryThread(new UUID(1, 1), tag, "a", "SOURCE/9/10").label())
                .isEqualTo("Tag 9/10 (source)");
        assertThat(new EntryThread(new UUID(1, 1), tag, "a", "SOURCE").label()).isEqualTo("Tag (source)");
        assertThat(new EntryThread(new UUID(1, 1), tag, "a", "").label()).isEqualTo("Tag");
    }

    private static String called() {
        return Concept.OBJECTIVE.called("a");
    }

    private static Optional<String> title(AttributeWords<String> words) {
        Attribute<String> attribute = Attribute.single(Concept.OBJECTIVE, "aim", String.class, words);
        return new EntryThread(new UUID(1, 1), attribute, "a", "").title();
    }
}
