package org.daybook.bench.record;

import java.util.List;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.RagWorded;
import org.daybook.shared.programme.RiskScales;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.programme.tag.TagsDefined;
import org.daybook.shared.slide.SlideFrame;
import org.daybook.shared.text.Name;

/** What a programme sets down for its workstreams; nothing of it changes later. */
public record Charter(ProgrammeId id, Name name, Marking marking, RagWorded wording, List<TagsDefined> tags) {

    public SlideFrame frame() {
        return new SlideFrame(id, name, marking, wording, RiskScales.USUAL);
    }

    public Tag anyTag(Chance chance) {
        TagsDefined group = chance.of(tags);
        return new Tag(group.group(), chance.of(group.tags()));
    }
}
