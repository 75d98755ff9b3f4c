package org.daybook.shared.contract;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.account.AccountRegistered;
import org.daybook.shared.account.AccountSuspended;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.RoleGranted;
import org.daybook.shared.account.RoleWithdrawn;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeClosed;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeMarked;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.programme.ProgrammeRenamed;
import org.daybook.shared.programme.ProgrammeTextRedacted;
import org.daybook.shared.programme.RagWorded;
import org.daybook.shared.programme.RiskScales;
import org.daybook.shared.programme.RiskScalesWorded;
import org.daybook.shared.programme.reporting.ClearanceRule;
import org.daybook.shared.programme.reporting.ClearanceRuleSet;
import org.daybook.shared.programme.reporting.ReportingCycle;
import org.daybook.shared.programme.reporting.ReportingCycleSet;
import org.daybook.shared.programme.reporting.ReschedulingRuleSet;
import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.programme.tag.TagsDefined;
import org.daybook.shared.redaction.RedactedEntry;
import org.daybook.shared.redaction.Redaction;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.text.Uuids;

/** One full example of every event of programmes and accounts: no component absent. */
final class ProgrammeExamples {

    static final ProgrammeId PROGRAMME = new ProgrammeId(Uuids.read("20210000-0000-4000-8000-000000000001"));

    static final List<DaybookEvent> ALL = List.of(
            new ProgrammeOpened(new Name("Equality & Inclusion"), Marking.OFFICIAL_SENSITIVE),
            new ProgrammeRenamed(new Name("Diversity, Equality & Inclusion")),
            new RagWorded(
                    new Text("Off track \"now\""),
                    new Text("At risk\nof slipping"),
                    new Text("On track"),
                    new Name("TBD")),
            new RiskScalesWorded(RiskScales.USUAL),
            new ReportingCycleSet(ReportingCycle.QUARTERLY, LocalDate.of(2021, 3, 31)),
            new ReschedulingRuleSet(1),
            new ClearanceRuleSet(ClearanceRule.BY_SPONSOR),
            new TagsDefined(TagGroup.FORCE_PRIORITY, List.of(new Label("Tackling crime"), new Label("Café / naïve"))),
            new ProgrammeMarked(Marking.NOT_PROTECTIVELY_MARKED),
            new ProgrammeClosed(new Text("Its plan has ended")),
            new ProgrammeTextRedacted(redaction("the County Court, claim 123")),
            new AccountRegistered(new Post("Head of Diversity")),
            new RoleGranted(Role.AUDITOR, false, List.of(PROGRAMME), true),
            new RoleWithdrawn(Role.BOARD_SECRETARY),
            new AccountSuspended(new Text("The holder has left the post")));

    static Redaction redaction(String authority) {
        return new Redaction(
                Uuids.read("20260000-0000-4000-8000-00000000ac70"),
                new Name(authority),
                new Text("It named a complainant"),
                List.of(new RedactedEntry(
                        7L,
                        List.of("/text", "/slide/progress/items/0/text"),
                        "sujC3YiXLptZFLiOITGt8avP6fZsT8n8nJqt8kmI6k4=",
                        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
                        "MhRPI+kmKXyTWW5pKQ3Rk/BBQsbeTp3E0g5Z7tYCWPc=",
                        "9C2K+lO2xAKBXI3YzPaTqL3uO5Qp4JmL4z1Cw7v2m5Y=")));
    }

    private ProgrammeExamples() {}
}
