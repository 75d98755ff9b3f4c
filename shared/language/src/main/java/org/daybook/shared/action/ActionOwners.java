package org.daybook.shared.action;

import java.util.List;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.text.NormalisedName;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;

/** The posts that own an action together, the one in the lead first. */
public record ActionOwners(List<ActionOwner> owners) {

    private static final int MOST = 20;

    public ActionOwners {
        owners = List.copyOf(owners);
    }

    /**
     * A copy of the owners that a request names.
     *
     * @throws org.daybook.shared.rejection.InvalidValue if there is none, a post is named twice, or there are too many
     */
    static List<ActionOwner> checked(List<ActionOwner> owners) {
        List<ActionOwner> some = Required.some(owners, "owners");
        Required.distinctNames(some.stream().map(ActionOwner::post).toList(), NormalisedName::of, MOST, "owners");
        return some;
    }

    /** The same, where a request may name none. */
    static List<ActionOwner> checkedIfAny(List<ActionOwner> owners) {
        return owners == null || owners.isEmpty() ? List.of() : checked(owners);
    }

    public boolean include(AccountId account) {
        return owners.stream().anyMatch(owner -> account.equals(owner.account()));
    }

    public List<Post> posts() {
        return owners.stream().map(ActionOwner::post).toList();
    }
}
