package org.daybook.command.workstream;

import java.time.LocalDate;
import java.util.UUID;
import org.daybook.command.aggregate.Asked;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** The words that tests of workstreams use. */
final class Words {

    static final UUID WORKSTREAM = UUID.fromString("20210000-0000-4000-8000-000000000001");
    static final ProgrammeId PROGRAMME = ProgrammeId.of("20210000-0000-4000-8000-000000000000");
    /** The account of {@code Asked.of(.., OWNER)}. */
    static final AccountId ACCOUNT = Asked.actor(Role.OWNER).account();

    /** The account of the sponsor. */
    static final AccountId SPONSOR = AccountId.of("20210000-0000-4000-8000-000000000009");

    static final Text TEXT = new Text("A text");
    static final Text OTHER_TEXT = new Text("Another text");
    static final Text REASON = new Text("A reason");

    private Words() {}

    static LocalId id(String value) {
        return new LocalId(value);
    }

    static TargetDate date(String asWritten) {
        return TargetDate.read(asWritten, LocalDate.parse("2022-06-01"));
    }
}
