package org.daybook.query.proof.witness;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daybook.query.proof.ledger.PublishedCheckpoint;
import org.daybook.query.proof.ledger.StoredLedger;
import org.daybook.query.proof.witness.WitnessClient.Answer;
import org.daybook.query.proof.witness.WitnessResponse.Outcome;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.ledger.note.SignedNote;

/** Sends a checkpoint to a witness, and stores the cosignature that it returns. */
record Showing(StoredLedger ledger, WitnessLog log, WitnessClient client, Clock clock) {

    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int SERVER_ERROR = 500;
    private static final int LONGEST_WHY = 500;

    WitnessResponse to(Witness witness, PublishedCheckpoint checkpoint) throws InterruptedException {
        try {
            long seen = log.seen(witness);
            Answer answer = show(witness, checkpoint, seen);
            Optional<Long> knows = sizeIn(answer);
            if (knows.isEmpty()) return outcome(witness, checkpoint, answer);
            // It has seen another size than we know of, perhaps by an answer that never came here.
            if (knows.get() > checkpoint.size()) {
                return of(
                        Outcome.CONTRADICTED,
                        "It has seen a ledger of " + knows.get() + " entries; this one has " + checkpoint.size());
            }
            return outcome(witness, checkpoint, show(witness, checkpoint, knows.get()));
        } catch (IOException e) {
            return of(Outcome.UNREACHABLE, "It does not answer: " + e);
        } catch (RuntimeException e) {
            // Whatever it answers, or our own tiles lack, the other witnesses are still asked.
            return of(Outcome.UNREACHABLE, "The checkpoint could not be sent to it: " + e);
        }
    }

    private Answer show(Witness witness, PublishedCheckpoint checkpoint, long old)
            throws IOException, InterruptedException {
        List<TreeHash> proof = ledger.tree(checkpoint.size()).consistency(old);
        return client.addCheckpoint(witness.url(), old, proof, checkpoint.note());
    }

    private static Optional<Long> sizeIn(Answer answer) {
        return answer.status() == CONFLICT && answer.body().strip().matches("[0-9]{1,18}")
                ? Optional.of(Long.parseLong(answer.body().strip()))
                : Optional.empty();
    }

    private WitnessResponse outcome(Witness witness, PublishedCheckpoint checkpoint, Answer answer) {
        if (answer.status() == OK) return cosigned(witness, checkpoint, answer.body());
        String said = "It answered " + answer.status() + " " + answer.body().strip();
        if (answer.status() == UNPROCESSABLE || answer.status() == CONFLICT) {
            return of(Outcome.CONTRADICTED, "The ledger that it has seen is not the beginning of this one. " + said);
        }
        return of(answer.status() >= SERVER_ERROR ? Outcome.UNREACHABLE : Outcome.REFUSED, said);
    }

    private WitnessResponse cosigned(Witness witness, PublishedCheckpoint checkpoint, String lines) {
        Optional<String> line = checkpoint.note().cosignatureIn(lines, witness.key());
        if (line.isEmpty()) {
            return of(Outcome.UNREACHABLE, "Its answer is not its cosignature of this checkpoint");
        }
        Instant seenAt = SignedNote.parse(checkpoint.note() + line.get())
                .cosignedBy(witness.key())
                .orElseThrow()
                .seenAt();
        log.keep(witness, checkpoint, line.get(), seenAt);
        return WitnessResponse.cosigned(now());
    }

    private WitnessResponse of(Outcome outcome, String why) {
        return new WitnessResponse(now(), outcome, why.substring(0, Math.min(why.length(), LONGEST_WHY)));
    }

    private Instant now() {
        return clock.instant();
    }
}
