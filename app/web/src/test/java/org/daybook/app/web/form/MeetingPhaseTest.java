package org.daybook.app.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.meeting.MeetingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be done with a meeting in each of its phases, as its rules have it. */
class MeetingPhaseTest {

    private static final Set<String> PRIVACY =
            Set.of("exempt-item", "release-item", "admit-to-item", "exclude-from-item", "publish-outcome");
    private static final Set<String> ACTIONS = Set.of("note-action", "take-up-action");
    private static final Set<String> TO_COME =
            Set.of("reschedule-meeting", "hold-meeting", "adjourn-meeting", "abandon-meeting");
    private static final Set<String> BEFORE = Set.of("revise-agenda", "cancel-meeting");
    private static final Set<String> UNFINISHED = Set.of(
            "set-meeting-details",
            "add-agenda-item",
            "reword-agenda-item",
            "withdraw-agenda-item",
            "table-paper",
            "table-document",
            "withdraw-paper",
            "send-out-agenda",
            "record-attendance",
            "strike-attendance",
            "declare-interest",
            "strike-interest");
    private static final Set<String> AFTER = Set.of(
            "record-minutes",
            "record-minute",
            "draft-minutes",
            "circulate-minutes",
            "amend-minute",
            "approve-minutes",
            "restate-holding",
            "reinstate-meeting",
            "record-times",
            "record-quorum");

    private static Set<String> offered(MeetingPhase phase) {
        return CommandForms.of(AggregateType.MEETING).stream()
                .filter(form -> !form.type().opens() && form.isOfferedIn(phase.name()))
                .map(CommandForm::command)
                .collect(Collectors.toSet());
    }

    private static Set<String> expected(MeetingPhase phase) {
        return switch (phase) {
            case SCHEDULED -> all(PRIVACY, TO_COME, BEFORE, UNFINISHED);
            case HELD -> all(PRIVACY, ACTIONS, UNFINISHED, AFTER, Set.of("adjourn-meeting", "abandon-meeting"));
            case ADJOURNED -> all(PRIVACY, ACTIONS, TO_COME, UNFINISHED, AFTER);
            case ABANDONED -> all(PRIVACY, ACTIONS, UNFINISHED, AFTER);
            case CANCELLED -> Set.of("reinstate-meeting");
            case HELD_AND_APPROVED, ABANDONED_AND_APPROVED -> all(PRIVACY, ACTIONS);
            case ADJOURNED_AND_APPROVED -> all(PRIVACY, ACTIONS, TO_COME);
        };
    }

    @SafeVarargs
    private static Set<String> all(Set<String>... sets) {
        return Stream.of(sets).flatMap(Set::stream).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void whatTheRulesAllowIsOfferedAndNothingElse(MeetingPhase phase) {
        assertThat(offered(phase)).isEqualTo(expected(phase));
    }

    @Test
    void aMeetingThatHasNotMetHasNoMinutesToApprove() {
        List<MeetingStatus> open = List.of(MeetingStatus.SCHEDULED, MeetingStatus.CANCELLED);
        assertThat(open).allSatisfy(status -> assertThat(MeetingPhase.of(status, true))
                .isEqualTo(MeetingPhase.of(status, false)));
    }
}
