package org.daybook.command.review;

import java.util.List;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.review.EntryLink;

/**
 * An entry named as evidence is on record and may be read by the person who names it.
 *
 * @param missing the place of the first that is not, from 0; -1 where there is none such
 */
@Breach(kind = Rejection.Kind.INVALID)
record EvidenceIsOnRecord(List<EntryLink> evidence, int missing) implements Rule {

    static EvidenceIsOnRecord of(List<EntryLink> evidence, DecisionContext context) {
        var programmes = context.facts().get(ExternalFact.EVIDENCE);
        for (int i = 0; i < evidence.size(); i++) {
            var programme = programmes.get(evidence.get(i));
            if (programme == null || !context.actor().reads(programme)) return new EvidenceIsOnRecord(evidence, i);
        }
        return new EvidenceIsOnRecord(evidence, -1);
    }

    @Override
    public boolean holds() {
        return missing < 0;
    }

    @Override
    public String field() {
        return "evidence[" + missing + "]";
    }

    @Override
    public String otherwise() {
        EntryLink link = evidence.get(missing);
        return "There is no entry " + link.entry() + " of a workstream " + link.workstream()
                + ", or none that you may read";
    }
}
