package org.daybook.shared.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.EntryFacts;
import org.daybook.shared.text.Post;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ListedAttributesTest {

    /** An attribute that is not listed is stored, and never found again. */
    @ParameterizedTest
    @MethodSource("org.daybook.shared.contract.EventGoldenFilesTest#examples")
    void everyAttributeThatAnEntrySetsIsListed(DaybookEvent event) {
        EntryHeader header = new EntryHeader(
                1,
                "1",
                AggregateType.WORKSTREAM,
                new UUID(1, 1),
                1,
                Instant.EPOCH,
                LocalDate.EPOCH,
                ZoneId.of("Europe/London"),
                new AccountId(new UUID(2, 2)),
                Role.OWNER,
                new Post("Head of Finance"));
        assertThat(EntryFacts.of(new Entry(header, event), (correction, version) -> 0)
                        .facts())
                .extracting(fact -> fact.thread().attribute())
                .allSatisfy(attribute -> assertThat(Attributes.all())
                        .as("the list ATTRIBUTES of the facts of " + attribute.concept() + ", which lacks "
                                + attribute.name())
                        .contains(attribute));
    }
}
