package org.daybook.app.store.redaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.daybook.query.asof.ProjectionWait;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.writing.RedactedFacts;
import org.daybook.query.facts.writing.RedactedFacts.Placed;
import org.daybook.query.proof.redaction.Standstill;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.redaction.RedactedText;
import org.daybook.shared.redaction.RedactionEvent;
import org.daybook.shared.redaction.TextAt;
import org.daybook.shared.redaction.Wanted;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;

/**
 * Redacts a text: finds every entry of its programme that contains it, and replaces their payloads with copies without
 * it. One transaction, under the lock of the record, writes the entries that record it, the payloads, and the views;
 * either all of it or nothing.
 *
 * @param redactor connects as the role that may redact
 * @param connections outside the pool, as the role that runs
 * @param catchUp waits until views and ledger have what is on record
 * @param zone of the installation
 */
record Redacting(
        DataSource redactor,
        DataSource connections,
        StandingNames standing,
        ProjectionWait catchUp,
        Clock clock,
        ZoneId zone) {

    private static final Logger LOG = LoggerFactory.getLogger(Redacting.class);

    /**
     * @throws Rejection if the actor may not, there is no such text, or the moment is not right
     * @throws InvalidValue naming the field, if what was asked makes no sense
     */
    RedactionReceipt redact(RedactText asked, Actor actor) {
        try (Standstill still = Standstill.take(connections);
                Connection connection = redactor.getConnection()) {
            RedactionTransaction transaction = RedactionTransaction.begin(connection, catchUp);
            RedactedFacts facts = new RedactedFacts(connection);
            Placed placed = facts.find(asked.aggregate(), asked.entry())
                    .filter(found -> actor.reads(found.programmes()))
                    .orElseThrow(Redacting::unknown);
            Redactor by = redactor(actor, placed);
            List<RedactedText> before = facts.marks(placed);
            Wanted wanted = wanted(asked, placed, before);
            Redacted redacted = new Redacted(
                    UUID.randomUUID(),
                    asked.authority(),
                    asked.reason(),
                    wanted,
                    new RedactedText(by.on(), asked.authority()));
            List<Long> holding = facts.mayHold(wanted, placed, -1);
            standing.requireFormer(wanted, placed);
            if (Boolean.TRUE.equals(asked.dryRun())) return transaction.tried(holding, redacted);
            standing.forgetClosed(wanted, placed, redacted.instead());
            RedactionReceipt receipt =
                    transaction.run(facts, placed, holding, redacted, by, () -> standing.requireFormer(wanted, placed));
            awaitOtherNodes();
            return receipt;
        } catch (DataIntegrityViolationException e) {
            LOG.error("The database refused a redaction", e);
            throw new Rejection(
                    Rejection.Kind.CONFLICT,
                    "redaction-refused",
                    "The database refused it, and nothing was redacted: the result would differ from the record by more than"
                            + " the removed text. Try again, and run a self-audit if it is refused again");
        } catch (TransientDataAccessException e) {
            LOG.warn("The redaction took too long", e);
            throw new Rejection(
                    Rejection.Kind.UNAVAILABLE,
                    "redaction-took-too-long",
                    "The database was too busy, and nothing was redacted; try again later");
        } catch (SQLException e) {
            throw new IllegalStateException("The text was not redacted, and nothing was changed", e);
        }
    }

    /** Nodes look for a moment at what they have seen; the answer says that the text is gone. */
    private static void awaitOtherNodes() {
        try {
            Thread.sleep(Projection.FRESH.plusMillis(50));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Redactor redactor(Actor actor, Placed placed) {
        if (!actor.holds(Role.DATA_PROTECTION, placed.programmes())) {
            throw new Rejection(
                    Rejection.Kind.FORBIDDEN,
                    "only-data-protection-redacts",
                    "aggregate",
                    placed.programmes().isEmpty()
                            ? "This takes the role data protection, granted for every programme"
                            : "This takes the role data protection, granted for the programme concerned");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Redactor(actor, now, now.atZone(zone).toLocalDate(), zone);
    }

    private static Wanted wanted(RedactText asked, Placed placed, List<RedactedText> before) {
        if (RedactionEvent.STORED.contains(placed.entry().type())) {
            throw new Rejection(
                    Rejection.Kind.CONFLICT,
                    "redactions-are-not-redacted",
                    "entry",
                    "That entry records a redaction and cannot be redacted");
        }
        String text = TextAt.of(placed.entry().payload(), asked.field())
                .orElseThrow(
                        () -> new InvalidValue("field", "must point to a text of that entry which somebody wrote"));
        if (asked.passage() == null
                && before.stream().anyMatch(mark -> mark.toString().equals(text))) {
            throw new Rejection(
                    Rejection.Kind.CONFLICT, "already-redacted", "field", "The text there was redacted before");
        }
        if (asked.passage() != null && !text.contains(asked.passage())) {
            throw new InvalidValue("passage", "must occur in the text there, letter for letter");
        }
        Wanted wanted = asked.passage() == null ? Wanted.whole(text, before) : Wanted.passage(asked.passage(), before);
        requireUnsaid(wanted, asked.authority().value(), "authority");
        requireUnsaid(wanted, asked.reason().value(), "reason");
        return wanted;
    }

    /** What an entry says of a redaction is permanent. */
    private static void requireUnsaid(Wanted wanted, String said, String field) {
        if (said.contains(wanted.text())) throw new InvalidValue(field, "must not repeat what is redacted");
    }

    private static Rejection unknown() {
        return new Rejection(
                Rejection.Kind.NOT_FOUND,
                "unknown-entry",
                "entry",
                "There is no such entry of a programme that you may read, or it does not show yet");
    }
}
