package org.daybook.command.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeStatus;
import org.daybook.shared.programme.RagWorded;
import org.daybook.shared.programme.RiskScales;
import org.daybook.shared.programme.reporting.ClearanceRule;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.NormalisedName;

/**
 * What workstreams must know of their programme.
 *
 * @param wording what the ratings mean; absent if never set
 * @param riskScales what it calls the levels of risks
 * @param movesAllowed how often a target date may move without a board's decision; absent means no limit
 * @param clearance whether updates must be cleared, and from which days; empty if never set
 * @param tags the tags that may be used, by group
 * @param states when it was opened and closed
 */
public record ProgrammeRules(
        ProgrammeId id,
        Name name,
        Marking marking,
        RagWorded wording,
        RiskScales riskScales,
        Integer movesAllowed,
        StateTimeline<ClearanceRule> clearance,
        Map<TagGroup, Set<Label>> tags,
        StateTimeline<ProgrammeStatus> states) {

    public ProgrammeRules {
        tags = Map.copyOf(tags);
    }

    /** One that calls the levels of risks as usual, and wants no update cleared. */
    public ProgrammeRules(
            ProgrammeId id,
            Name name,
            Marking marking,
            RagWorded wording,
            Integer movesAllowed,
            Map<TagGroup, Set<Label>> tags,
            StateTimeline<ProgrammeStatus> states) {
        this(id, name, marking, wording, RiskScales.USUAL, movesAllowed, StateTimeline.empty(), tags, states);
    }

    /** Whether an update must be cleared by the sponsor that is submitted on that day, or as at an earlier one. */
    public boolean wantsClearance(LocalDate effectiveOn, LocalDate today) {
        return wantsClearance(effectiveOn) || wantsClearance(today);
    }

    private boolean wantsClearance(LocalDate day) {
        boolean set = !clearance.isEmpty() && !clearance.openedOn().isAfter(day);
        return set && clearance.at(day) == ClearanceRule.BY_SPONSOR;
    }

    /** The tags as the programme's list writes them; those that it does not define, as they are. */
    public List<Tag> asDefined(List<Tag> written) {
        return written.stream().map(this::asDefined).distinct().toList();
    }

    private Tag asDefined(Tag written) {
        NormalisedName wanted = NormalisedName.of(written.tag());
        return tags.getOrDefault(written.group(), Set.of()).stream()
                .filter(label -> NormalisedName.of(label).equals(wanted))
                .findFirst()
                .map(label -> new Tag(written.group(), label))
                .orElse(written);
    }

    /** Whether workstreams and boards can be opened in it from that day: not from the day on which it closes. */
    public boolean isOpenAtTheEndOf(LocalDate day) {
        return states.at(day) == ProgrammeStatus.OPEN;
    }
}
