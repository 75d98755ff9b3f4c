package org.daybook.command.workstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.command.aggregate.Trial.refused;
import static org.daybook.command.workstream.Given.aRequestForADecision;
import static org.daybook.command.workstream.Given.aWorkstreamOwnedBy;
import static org.daybook.command.workstream.Given.decided;
import static org.daybook.command.workstream.Given.objective;
import static org.daybook.command.workstream.Words.ACCOUNT;
import static org.daybook.command.workstream.Words.PROGRAMME;
import static org.daybook.command.workstream.Words.REASON;
import static org.daybook.command.workstream.Words.WORKSTREAM;

import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.matchers.Matchers;
import org.daybook.command.aggregate.Asked;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.entry.EntryMetadata;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.workstream.CloseWorkstream;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActingTest {

    private static final Asked OWNER = Asked.of(WORKSTREAM, Role.OWNER, PROGRAMME);

    @Test
    void theOwnerUpdatesTheirOwnWorkstream() {
        aWorkstreamOwnedBy(ACCOUNT)
                .when(OWNER.to(objective("o1")))
                .expectEventsMatching(Matchers.exactSequenceOf(Matchers.matches(message -> {
                    var stamp = ((EventMessage<?>) message).getMetaData();
                    assertThat(stamp.get(EntryMetadata.ROLE)).isEqualTo("OWNER");
                    assertThat(stamp.get(EntryMetadata.ACTOR)).isEqualTo(ACCOUNT.toString());
                    assertThat(stamp)
                            .containsKeys(
                                    EntryMetadata.POST,
                                    EntryMetadata.EFFECTIVE_ON,
                                    EntryMetadata.ZONE,
                                    EntryMetadata.SALT);
                    return true;
                })));
    }

    @Test
    void onlyTheOwnerMayUpdate() {
        refused(Scene.anOpenWorkstream().when(OWNER.to(objective("o1"))), "only-the-owner-may-update");
        AccountId another = new AccountId(UUID.randomUUID());
        Asked stranger = new Asked(
                WORKSTREAM,
                new Actor(another, OWNER.actor().post(), OWNER.actor().grants()),
                null);
        refused(aWorkstreamOwnedBy(ACCOUNT).when(stranger.to(objective("o1"))), "only-the-owner-may-update");
    }

    @Test
    void theRoleIsGrantedForTheProgramme() {
        Asked elsewhere = Asked.of(WORKSTREAM, Role.PROGRAMME_OFFICE, new ProgrammeId(UUID.randomUUID()));
        refused(Scene.anOpenWorkstream().when(elsewhere.to(objective("o1"))), "unknown-workstream", "id");
    }

    @Test
    void aRoleThatMayNeverAskItIsToldSoWhetherOrNotThereIsAWorkstream() {
        Asked auditor = Asked.of(WORKSTREAM, Role.AUDITOR, new ProgrammeId(UUID.randomUUID()));
        refused(Scene.anOpenWorkstream().when(auditor.to(objective("o1"))), "only-the-owner-may-update");
        refused(Scene.nothing().when(auditor.to(objective("o1"))), "only-the-owner-may-update");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"BOARD", "BOARD_SECRETARY", "AUDITOR", "ADMIN"})
    void noOtherRoleUpdates(Role role) {
        Asked other = Asked.of(WORKSTREAM, role);
        refused(Scene.anOpenWorkstream().when(other.to(objective("o1"))), "only-the-owner-may-update");
    }

    @Test
    void theOwnerDoesNotArrangeTheWorkstream() {
        refused(
                aWorkstreamOwnedBy(ACCOUNT).when(OWNER.to(new CloseWorkstream(REASON))),
                "only-the-programme-office-may-arrange-workstreams");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "BOARD_SECRETARY")
    void onlyTheBoardsSecretaryMayRecordDecisions(Role role) {
        refused(
                aRequestForADecision().when(Asked.of(WORKSTREAM, role).to(decided(DecisionOutcome.APPROVED))),
                "only-the-boards-secretary-may-record-decisions");
    }
}
