package org.daybook.query.listing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.programme.ProgrammeFacts;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.reporting.ReportingCycleSet;
import org.daybook.shared.programme.tag.TagsDefined;
import org.daybook.shared.slide.SlideFrame;
import org.daybook.shared.text.Name;

/** A programme as it stands at one place on the two clocks. */
public record StandingProgramme(ProgrammeId id, AsOfFacts standing, SlideFrame frame) {

    /** @throws java.util.NoSuchElementException if the programme is not open at that place on the clocks */
    public static StandingProgramme of(AsOfFacts standing, ProgrammeId id) {
        return new StandingProgramme(id, standing, SlideFrame.of(standing, id));
    }

    public Name name() {
        return frame.name();
    }

    public Named named() {
        return new Named(id.value(), name());
    }

    public Optional<ReportingCycleSet> reporting() {
        return value(ProgrammeFacts.REPORTING);
    }

    /** The tags that the programme lists, group by group. */
    public List<TagsDefined> tags() {
        return standing.keyed(id.value(), ProgrammeFacts.TAGS, "").stream()
                .map(fact -> fact.as(ProgrammeFacts.TAGS))
                .sorted(Comparator.comparing(TagsDefined::group))
                .toList();
    }

    public <V> Optional<V> value(Attribute<V> attribute) {
        return standing.value(id.value(), attribute, "");
    }
}
