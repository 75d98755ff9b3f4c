package org.daybook.command.register;

import java.util.Optional;
import java.util.UUID;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;

/** The small register that the write side keeps of what one aggregate must know of another. */
public interface Register {

    Optional<ProgrammeRules> programme(ProgrammeId programme);

    /**
     * Reserves a name in a scope for an aggregate before its entry is written; it lapses when no entry follows.
     *
     * @return whether the aggregate has the name now; not if another has it
     */
    boolean reserveName(String scope, Name name, UUID aggregate);

    /** Whether the account is registered and not suspended. */
    boolean isActive(AccountId account);
}
