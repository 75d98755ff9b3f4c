package org.daybook.shared.evidence.pack;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a pack is about: a workstream, a programme with its workstreams, a decision, or a period; one of them.
 *
 * @param decision its id or, of one that was requested, the workstream, a colon and the id of the request
 * @param from the first day on which its entries were recorded, and {@code to} the last
 * @param zone in which those days are days
 */
public record Scope(UUID workstream, UUID programme, String decision, LocalDate from, LocalDate to, ZoneId zone) {

    /** @throws IllegalArgumentException if it is about nothing, or about several things */
    public Scope {
        long named = Stream.of(workstream, programme, decision, from)
                .filter(it -> it != null)
                .count();
        if (named != 1 || (from == null) != (to == null) || (from == null) != (zone == null)) {
            throw new IllegalArgumentException("A pack is about a workstream, a programme, a decision or a period");
        }
        if (decision != null && !decision.contains(":")) UUID.fromString(decision);
        if (from != null && (isAbsurd(from) || isAbsurd(to))) throw new IllegalArgumentException("No days of ours");
    }

    private static boolean isAbsurd(LocalDate day) {
        return day.getYear() < 1 || day.getYear() > 9999;
    }

    public static Scope ofWorkstream(UUID workstream) {
        return new Scope(workstream, null, null, null, null, null);
    }

    public static Scope ofProgramme(UUID programme) {
        return new Scope(null, programme, null, null, null, null);
    }

    public static Scope ofDecision(UUID workstream, String decision) {
        return new Scope(null, null, workstream + ":" + decision, null, null, null);
    }

    /** Of a decision with a record of its own. */
    public static Scope ofDecision(UUID decision) {
        return new Scope(null, null, decision.toString(), null, null, null);
    }

    public static Scope ofPeriod(LocalDate from, LocalDate to, ZoneId zone) {
        return new Scope(null, null, null, from, to, zone);
    }

    /** The aggregate of which a pack has every entry: a workstream, or a decision with a record of its own; else null. */
    public UUID whole() {
        if (workstream != null) return workstream;
        return decision == null || decision.contains(":") ? null : UUID.fromString(decision);
    }

    /** As manifests of format 2 have it: what it is about, and which one. */
    String written() {
        if (workstream != null) return "workstream " + workstream;
        if (programme != null) return "programme " + programme;
        if (decision != null) return "decision " + decision;
        return "period " + from + " " + to + " " + zone;
    }

    /**
     * The one that {@link #written} wrote.
     *
     * @throws IllegalArgumentException if it is none
     * @throws java.time.DateTimeException if its days or its zone are none
     */
    static Scope parse(String written) {
        String[] words = written.split(" ", -1);
        return switch (words[0] + " " + (words.length - 1)) {
            case "workstream 1" -> ofWorkstream(UUID.fromString(words[1]));
            case "programme 1" -> ofProgramme(UUID.fromString(words[1]));
            case "decision 1" -> new Scope(null, null, words[1], null, null, null);
            case "period 3" -> ofPeriod(LocalDate.parse(words[1]), LocalDate.parse(words[2]), ZoneId.of(words[3]));
            default -> throw new IllegalArgumentException("A pack is about nothing else");
        };
    }

    /** In words: {@code workstream 20210000-...}, {@code period 2022-01-01 to 2022-03-31}. */
    @Override
    public String toString() {
        if (workstream != null) return "workstream " + workstream;
        if (programme != null) return "programme " + programme;
        if (decision != null) return "decision " + decision;
        return "period " + from + " to " + to + " (" + zone + ")";
    }
}
