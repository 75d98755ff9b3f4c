package org.daybook.shared.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.shared.text.Label;
import org.junit.jupiter.api.Test;

class MovesTest {

    private static final TargetDate WORDS = words("Spring, funding allowing");
    private static final TargetDate TBC = new TargetDate(new Label("TBC"), TargetDateKind.TO_BE_CONFIRMED, null, null);
    private static final TargetDate COMPLETED =
            new TargetDate(new Label("Completed"), TargetDateKind.COMPLETE, null, null);
    private static final TargetDate JUNE = month("06/23", 6);
    private static final TargetDate JUNE_IN_FULL = month("June 2023", 6);
    private static final TargetDate SEPTEMBER = month("Sept 23", 9);

    @Test
    void otherDaysAreAMove() {
        Moves<TargetDate> moved = moves(JUNE, SEPTEMBER);
        assertThat(moved.times()).isEqualTo(1);
        assertThat(moved.original()).contains(JUNE);
        assertThat(moved.previous()).contains(JUNE);
        assertThat(moves(JUNE, SEPTEMBER, JUNE).times()).isEqualTo(2);
    }

    @Test
    void anotherSpellingOfTheSameDaysIsNone() {
        assertThat(moves(JUNE, JUNE_IN_FULL).times()).isZero();
        assertThat(moves(JUNE, JUNE_IN_FULL).original()).isEmpty();
        Moves<TargetDate> moved = moves(JUNE, JUNE_IN_FULL, SEPTEMBER);
        assertThat(moved.times()).isEqualTo(1);
        assertThat(moved.original()).contains(JUNE);
        assertThat(moved.previous()).contains(JUNE_IN_FULL);
    }

    @Test
    void thatADateIsOrIsNoLongerTentativeIsNone() {
        TargetDate tentative =
                new TargetDate(new Label("06/23 TBC"), TargetDateKind.MONTH, JUNE.first(), JUNE.last(), true);
        assertThat(moves(tentative, JUNE, tentative).times()).isZero();
    }

    @Test
    void fromADateToWordsIsAMoveAndFromWordsToAFirstDateIsNone() {
        assertThat(moves(JUNE, WORDS).times()).isEqualTo(1);
        assertThat(moves(JUNE, TBC).times()).isEqualTo(1);
        assertThat(moves(WORDS, JUNE).times()).isZero();
        assertThat(moves(TBC, WORDS, JUNE).times()).isZero();
        assertThat(moves(WORDS, JUNE, SEPTEMBER).original()).contains(JUNE);
    }

    @Test
    void aDetourThroughWordsHidesNoMove() {
        Moves<TargetDate> detour = moves(JUNE, TBC, WORDS, SEPTEMBER);
        assertThat(detour.times()).isEqualTo(2);
        assertThat(detour.original()).contains(JUNE);
        assertThat(detour.previous()).contains(WORDS);
        assertThat(moves(JUNE, TBC, JUNE_IN_FULL).times()).isEqualTo(1);
    }

    @Test
    void thatSomethingIsCompleteIsNoMoveAndHidesNone() {
        assertThat(moves(JUNE, COMPLETED).times()).isZero();
        assertThat(moves(JUNE, COMPLETED, JUNE_IN_FULL).times()).isZero();
        Moves<TargetDate> after = moves(JUNE, COMPLETED, SEPTEMBER);
        assertThat(after.times()).isEqualTo(1);
        assertThat(after.original()).contains(JUNE);
        assertThat(after.steps()).containsExactly(new Moves.Step(0, 2));
        assertThat(moves(JUNE, COMPLETED, WORDS).times()).isEqualTo(1);
    }

    @Test
    void monthsOfAPlanMoveWhenTheyAreOthers() {
        MonthSpan spring = new MonthSpan(YearMonth.of(2023, 3), YearMonth.of(2023, 5), null);
        MonthSpan longer = new MonthSpan(YearMonth.of(2023, 3), YearMonth.of(2023, 6), null);
        assertThat(Moves.ofMonths(List.of(spring, spring)).times()).isZero();
        assertThat(Moves.ofMonths(List.of(spring, longer)).original()).contains(spring);
    }

    private static Moves<TargetDate> moves(TargetDate... held) {
        return Moves.ofDates(Stream.of(held).toList());
    }

    private static TargetDate words(String written) {
        return new TargetDate(new Label(written), TargetDateKind.CONTINGENT, null, null);
    }

    private static TargetDate month(String written, int month) {
        LocalDate first = LocalDate.of(2023, month, 1);
        return new TargetDate(
                new Label(written),
                TargetDateKind.MONTH,
                first,
                first.plusMonths(1).minusDays(1));
    }
}
