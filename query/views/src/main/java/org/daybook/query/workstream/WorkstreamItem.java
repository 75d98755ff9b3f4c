package org.daybook.query.workstream;

import java.time.LocalDate;
import java.util.List;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Named;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.WorkstreamStatus;
import org.daybook.shared.workstream.clearance.SponsorAssigned;

/**
 * A workstream in its programme.
 *
 * @param owner the post that owns it; absent before the first assignment
 * @param ownerAccount the account of that post; absent where it has none
 * @param sponsor who sponsors it; absent before the first assignment
 */
public record WorkstreamItem(
        String id,
        Name name,
        WorkstreamStatus state,
        Named programme,
        Post owner,
        AccountId ownerAccount,
        SponsorAssigned sponsor,
        Marking marking,
        LocalDate openedOn)
        implements Listed {

    /** Every workstream, in the order of opening. */
    public static final WorkstreamList<WorkstreamItem> LIST =
            WorkstreamList.ofEach("workstreams", List.of(), WorkstreamItem::of);

    static WorkstreamItem of(StandingWorkstream workstream) {
        return new WorkstreamItem(
                workstream.id().toString(),
                workstream.name(),
                workstream.status(),
                workstream.programme().named(),
                workstream.owner().orElse(null),
                workstream
                        .value(WorkstreamFacts.OWNER, "")
                        .map(OwnerAssigned::account)
                        .orElse(null),
                workstream.value(WorkstreamFacts.SPONSOR, "").orElse(null),
                workstream.marking(),
                workstream.openedOn());
    }
}
