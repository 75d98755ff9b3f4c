package org.daybook.shared.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.RoleOrCapacity;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.text.Post;

/**
 * The header of an entry: everything in the record beside its payload.
 *
 * @param position the place in the one order of all entries, from 0, without gaps
 * @param version the place in the stream of its aggregate, from 0
 * @param recordedAt the instant it was written, UTC, never decreasing along positions
 * @param effectiveOn the day from which it holds, in the installation's zone, never after the day it was recorded
 * @param role the role or capacity in which the actor made it
 */
public record EntryHeader(
        long position,
        String eventId,
        AggregateType aggregateType,
        UUID aggregate,
        long version,
        Instant recordedAt,
        LocalDate effectiveOn,
        ZoneId zone,
        AccountId actor,
        RoleOrCapacity role,
        Post post) {}
