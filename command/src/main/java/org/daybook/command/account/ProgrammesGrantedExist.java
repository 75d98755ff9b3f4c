package org.daybook.command.account;

import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.Rejection;

/** A role is granted for programmes that exist. */
@Breach(kind = Rejection.Kind.INVALID, field = "programmes")
record ProgrammesGrantedExist(Set<ProgrammeId> unknown) implements Rule {

    @Override
    public boolean holds() {
        return unknown.isEmpty();
    }

    @Override
    public String otherwise() {
        return "There is no programme "
                + unknown.stream().map(ProgrammeId::toString).sorted().collect(Collectors.joining(", "));
    }
}
