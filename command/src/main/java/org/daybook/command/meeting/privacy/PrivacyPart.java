package org.daybook.command.meeting.privacy;

import java.util.Set;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.meeting.agenda.AgendaState;
import org.daybook.command.rule.EntryChangesSomething;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.shared.meeting.privacy.ExemptItem;
import org.daybook.shared.meeting.privacy.ItemExempted;
import org.daybook.shared.meeting.privacy.ItemReleased;
import org.daybook.shared.meeting.privacy.MeetingPrivacy;
import org.daybook.shared.meeting.privacy.OutcomePublished;
import org.daybook.shared.meeting.privacy.PrivacyCommand;
import org.daybook.shared.meeting.privacy.PrivacyEvent;
import org.daybook.shared.meeting.privacy.PrivateMinutesFrozen;
import org.daybook.shared.meeting.privacy.PublishOutcome;
import org.daybook.shared.meeting.privacy.ReleaseItem;
import org.daybook.shared.meeting.privacy.reader.AdmitToItem;
import org.daybook.shared.meeting.privacy.reader.ExcludeFromItem;
import org.daybook.shared.meeting.privacy.reader.ReaderAdmitted;
import org.daybook.shared.meeting.privacy.reader.ReaderExcluded;
import org.daybook.shared.text.LocalId;

/** Decides the commands of private items. They are accepted after the minutes are approved too. */
public record PrivacyPart(MeetingPrivacy privacy, AgendaState agenda, DecisionContext context) {

    /** The event that the command makes, before its rules are checked. */
    public static PrivacyEvent eventFor(PrivacyCommand command) {
        return switch (command) {
            case ExemptItem c -> new ItemExempted(c.item(), c.paragraph(), c.wording());
            case ReleaseItem c -> new ItemReleased(c.item(), c.reason());
            case AdmitToItem c -> new ReaderAdmitted(c.item(), c.post(), c.account());
            case ExcludeFromItem c -> new ReaderExcluded(c.item(), c.account());
            case PublishOutcome c -> new OutcomePublished(c.item(), c.outcome());
        };
    }

    public void check(PrivacyEvent event) {
        switch (event) {
            case ItemExempted e -> {
                if (e.item() != null) requireItem(e.item());
                boolean changes = !e.exemption().equals(privacy.exempt().get(MeetingPrivacy.key(e.item())));
                new EntryChangesSomething(changes, "item").require();
            }
            case ItemReleased e ->
                new OnlyAPrivateItemIsReleased(privacy.exempt().containsKey(MeetingPrivacy.key(e.item()))).require();
            case ReaderAdmitted e -> {
                requirePrivate(e.item());
                boolean active = context.facts().get(ExternalFact.ACCOUNT_IS_ACTIVE);
                new ReferenceExists(
                                "admitted-account-is-active",
                                "account",
                                "There is no active account",
                                e.account(),
                                active)
                        .require();
                new EntryChangesSomething(!isAdmitted(e.item(), e), "account").require();
            }
            case ReaderExcluded e -> {
                boolean admitted = privacy.admitted()
                        .getOrDefault(e.item().value(), Set.of())
                        .contains(e.account());
                new ReferenceExists(
                                "account-is-admitted",
                                "account",
                                "Nobody was asked to attend this item with the account",
                                e.account(),
                                admitted)
                        .require();
            }
            case OutcomePublished e -> requirePrivate(e.item());
            case PrivateMinutesFrozen e -> {}
        }
    }

    private boolean isAdmitted(LocalId item, ReaderAdmitted event) {
        return privacy.admitted().getOrDefault(item.value(), Set.of()).contains(event.account());
    }

    private void requirePrivate(LocalId item) {
        requireItem(item);
        new ItemIsPrivate(privacy.isExempt(item.value())).require();
    }

    private void requireItem(LocalId item) {
        new ReferenceExists("item-is-on-the-agenda", "item", "There is no agenda item", item, agenda.has(item))
                .require();
    }
}
