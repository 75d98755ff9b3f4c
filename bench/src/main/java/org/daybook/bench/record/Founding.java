package org.daybook.bench.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.AccountRegistered;
import org.daybook.shared.account.GrantRole;
import org.daybook.shared.account.RegisterAccount;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.RoleGranted;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.programme.RagWorded;
import org.daybook.shared.programme.reporting.ReportingCycle;
import org.daybook.shared.programme.reporting.ReportingCycleSet;
import org.daybook.shared.programme.reporting.ReschedulingRuleSet;
import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.programme.tag.TagsDefined;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/**
 * The first entries: the administrator, as the first start of an installation makes one, the accounts of those who make
 * the others, and the programmes. A first start on such a record finds its own begun and hands out the password.
 */
public final class Founding {

    static final int PROGRAMMES = 4;
    public static final LocalDate PROGRAMMES_OPENED_ON = LocalDate.of(2011, 6, 1);
    private static final int OWNERS = 20;
    private static final int OTHERS = 4;
    private static final int OF_A_PROGRAMME = 4;
    private static final int OF_AN_ACCOUNT = 2;

    /** How many entries these are. */
    static final int ENTRIES =
            OF_AN_ACCOUNT * (1 + OTHERS + OWNERS) + PROGRAMMES * (OF_A_PROGRAMME + TagGroup.values().length);

    private static final Post ADMINISTRATOR = new Post("Installation administrator");

    private final Chance chance;
    private final EntryPace pace;
    private final List<Made> made = new ArrayList<>();

    public final Party administrator;
    public final Party office;
    public final Party secretary;
    public final List<Party> owners;
    public final List<Charter> charters;

    Founding(Chance chance, EntryPace pace) {
        this.chance = chance;
        this.pace = pace;
        administrator = new Party(new AccountId(chance.uuid()), Role.ADMIN, ADMINISTRATOR);
        first();
        office = account(Role.PROGRAMME_OFFICE, "Programme office");
        secretary = account(Role.BOARD_SECRETARY, "Secretary to the board");
        account(Role.BOARD, "Chair of the board");
        account(Role.AUDITOR, "Audit panel");
        owners = IntStream.rangeClosed(1, OWNERS)
                .mapToObj(i -> account(Role.OWNER, "Workstream lead " + i))
                .toList();
        charters = IntStream.range(0, PROGRAMMES).mapToObj(this::programme).toList();
    }

    public List<Made> made() {
        return made;
    }

    private void first() {
        UUID id = administrator.account().value();
        add(
                AggregateType.ACCOUNT,
                id,
                0,
                new AccountRegistered(ADMINISTRATOR),
                administrator,
                new Keyed("first-start-register", new RegisterAccount(ADMINISTRATOR)));
        add(
                AggregateType.ACCOUNT,
                id,
                1,
                RoleGranted.everywhere(Role.ADMIN),
                administrator,
                new Keyed("first-start-grant", GrantRole.everywhere(Role.ADMIN)));
    }

    private Party account(Role role, String post) {
        Party party = new Party(new AccountId(chance.uuid()), role, new Post(post));
        UUID id = party.account().value();
        add(AggregateType.ACCOUNT, id, 0, new AccountRegistered(party.post()), administrator, null);
        add(AggregateType.ACCOUNT, id, 1, RoleGranted.everywhere(role), administrator, null);
        return party;
    }

    private Charter programme(int number) {
        UUID id = chance.uuid();
        Charter charter = new Charter(
                new ProgrammeId(id),
                new Name("Equality & Inclusion " + (number + 1)),
                Marking.OFFICIAL,
                new RagWorded(
                        new Text("Will not be delivered without a decision of the board"),
                        new Text("At risk, with a plan to recover"),
                        new Text("On course"),
                        new Name("TBD")),
                Stream.of(TagGroup.values()).map(Founding::tags).toList());
        List<DaybookEvent> events = new ArrayList<>(List.of(
                new ProgrammeOpened(charter.name(), charter.marking()),
                charter.wording(),
                new ReportingCycleSet(ReportingCycle.MONTHLY, LocalDate.of(2012, 1, 31)),
                new ReschedulingRuleSet(null)));
        events.addAll(charter.tags());
        for (int version = 0; version < events.size(); version++)
            add(AggregateType.PROGRAMME, id, version, events.get(version), office, null);
        return charter;
    }

    private static TagsDefined tags(TagGroup group) {
        String name = group.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return new TagsDefined(
                group,
                IntStream.rangeClosed(1, 6)
                        .mapToObj(i -> new Label(name + " " + i))
                        .toList());
    }

    private void add(AggregateType type, UUID id, long version, DaybookEvent event, Party by, Keyed key) {
        var at = pace.founding(made.size());
        LocalDate day = type == AggregateType.PROGRAMME ? PROGRAMMES_OPENED_ON : EntryPace.day(at);
        made.add(
                new Made(type, id, version, event, day, by, chance.eventId(at.toEpochMilli()), chance.salt(), at, key));
    }
}
