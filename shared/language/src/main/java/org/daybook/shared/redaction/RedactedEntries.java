package org.daybook.shared.redaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.RoleOrCapacity;

/**
 * Distinguishes redacted entries from altered ones. A payload that differs from the digest in its leaf must be the
 * result of redactions on record, each of which starts from the original or from the result of an earlier one.
 */
public final class RedactedEntries {

    private final Map<Place, Differing> differing = new HashMap<>();
    private final Map<Place, List<Step>> steps = new HashMap<>();

    private record Place(String aggregate, long version) {}

    private record Step(Told told, RedactedEntry entry) {

        /** Whether what it says stands where it says that it does. */
        boolean standsIn(Differing found) {
            return !entry.fields().isEmpty()
                    && entry.fields().stream().allMatch(field -> told.instead()
                            .standsIn(found.marked().getOrDefault(field, "")));
        }
    }

    /**
     * An entry whose payload is not the one in its leaf.
     *
     * @param marked what in that payload may say that something was redacted, by JSON Pointers: see
     *     {@link org.daybook.shared.ledger.RedactedPayload#marked}
     *
     * @param leafDigest of the payload that was recorded
     * @param digest of the payload that is there, under the salt that is there
     */
    public record Differing(
            String aggregate,
            long version,
            long position,
            String eventId,
            String leafDigest,
            String digest,
            Map<String, String> marked) {}

    /**
     * An entry that records a redaction.
     *
     * @param on the day from which it holds, which is the day of the redaction
     */
    public record Told(long position, Instant recordedAt, LocalDate on, RoleOrCapacity role, Redaction redaction) {

        RedactedText instead() {
            return new RedactedText(on, redaction.authority());
        }

        /** "[redacted] on the authority of the County Court, recorded 2026-11-22T09:00:00Z at position 81". */
        @Override
        public String toString() {
            return RedactedText.MARK + " on the authority of " + redaction.authority() + ", recorded " + recordedAt
                    + " at position " + position;
        }
    }

    /** An entry and the redaction that left it as it is. */
    public record Explained(Differing entry, Told by) {}

    public void differs(Differing entry) {
        differing.put(new Place(entry.aggregate(), entry.version()), entry);
    }

    /** Called with each in order of position; an entry by an actor without the right to redact does not count. */
    public void redacted(String aggregate, Told told) {
        if (told.role() != Role.DATA_PROTECTION) return;
        for (RedactedEntry entry : told.redaction().entries()) {
            steps.computeIfAbsent(new Place(aggregate, entry.version()), place -> new ArrayList<>())
                    .add(new Step(told, entry));
        }
    }

    /** Those entries whose payloads are what a redaction left, in the order of positions. */
    public List<Explained> explained() {
        return differing.entrySet().stream()
                .flatMap(e -> by(e.getKey(), e.getValue()).stream().map(told -> new Explained(e.getValue(), told)))
                .sorted(Comparator.comparingLong(explained -> explained.entry().position()))
                .toList();
    }

    /** Those whose payloads no redaction explains, in the order of positions. */
    public List<Differing> altered() {
        return differing.entrySet().stream()
                .filter(e -> by(e.getKey(), e.getValue()).isEmpty())
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingLong(Differing::position))
                .toList();
    }

    /** The redactions of which an entry has its payload from before: none took place, or somebody has undone it. */
    public List<Undone> undone() {
        List<Undone> undone = new ArrayList<>();
        steps.forEach((place, all) -> {
            Differing entry = differing.get(place);
            Step last = all.getLast();
            boolean isBefore = entry == null
                    || all.stream()
                            .limit(all.size() - 1L)
                            .anyMatch(step -> step.entry().redactedDigest().equals(entry.digest()));
            if (isBefore) undone.add(new Undone(place.aggregate(), place.version(), last.told()));
        });
        undone.sort(Comparator.comparingLong((Undone u) -> u.told().position()).thenComparingLong(Undone::version));
        return undone;
    }

    /** A redaction that an entry does not show. */
    public record Undone(String aggregate, long version, Told told) {}

    /** The redaction that left the entry as it is. */
    private Optional<Told> by(Place place, Differing entry) {
        Set<String> known = new HashSet<>(Set.of(entry.leafDigest()));
        Optional<Told> by = Optional.empty();
        for (Step step : steps.getOrDefault(place, List.of())) {
            if (!known.contains(step.entry().payloadDigest())) continue;
            known.add(step.entry().redactedDigest());
            boolean left = step.entry().redactedDigest().equals(entry.digest());
            if (left && step.standsIn(entry)) by = Optional.of(step.told());
        }
        return by;
    }
}
