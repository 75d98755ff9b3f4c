package org.daybook.shared.meeting.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.privacy.reader.ReaderAdmitted;
import org.daybook.shared.meeting.privacy.reader.ReaderExcluded;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.LocalId;
import org.jspecify.annotations.Nullable;

/**
 * What of a meeting is private by all its entries so far, whatever day they take effect on: who may read is judged by the present.
 * Views, register and frozen minutes all ask this one fold.
 *
 * @param board whose members and secretary read what is private
 * @param programmes of the meeting
 * @param exempt the grounds, by item; {@link #WHOLE} for the meeting as a whole
 * @param admitted the accounts asked to attend an item
 * @param spoken the items of which an entry speaks, by its version; only of entries that may be withheld
 * @param parts the items to which a paper or a declaration of interest was ever put, by {@code p/} or {@code i/} and its id
 * @param frozenWithout the items that were private when the public minutes were frozen; null before that
 */
public record MeetingPrivacy(
        BoardId board,
        Set<ProgrammeId> programmes,
        Map<String, Exemption> exempt,
        Map<String, Set<AccountId>> admitted,
        Map<Long, Set<String>> spoken,
        Map<String, Set<String>> parts,
        @Nullable Set<String> frozenWithout) {

    /** What belongs to no item, and stands for all of them in {@link #exempt}. No item has such an id. */
    public static final String WHOLE = "*";

    public MeetingPrivacy {
        programmes = Set.copyOf(programmes);
        exempt = Map.copyOf(exempt);
        admitted = Map.copyOf(admitted);
        spoken = Map.copyOf(spoken);
        parts = Map.copyOf(parts);
        frozenWithout = frozenWithout == null ? null : Set.copyOf(frozenWithout);
    }

    /** Of a meeting that was just called. */
    public static MeetingPrivacy of(MeetingScheduled e) {
        return none(e.ofBoard(), Set.copyOf(e.programmes()));
    }

    /** Of a meeting of that board of which nothing is private. */
    public static MeetingPrivacy none(BoardId board, Set<ProgrammeId> programmes) {
        return new MeetingPrivacy(board, programmes, Map.of(), Map.of(), Map.of(), Map.of(), null);
    }

    /** Whether the item is private. */
    public boolean isExempt(String item) {
        return exempt.containsKey(item) || exempt.containsKey(WHOLE);
    }

    /** Whether anything is private. */
    public boolean hasExemptItems() {
        return !exempt.isEmpty();
    }

    /** The ground on which the item is private; empty where it is public. */
    public Optional<Exemption> exemption(String item) {
        return Optional.ofNullable(exempt.get(item)).or(() -> Optional.ofNullable(exempt.get(WHOLE)));
    }

    /** Whether they may read the item: because it is public, or because they may read what is private. */
    public boolean isReadBy(Actor reader, String item) {
        return !isExempt(item)
                || PrivateReaders.include(reader, board, programmes)
                || admitted.getOrDefault(item, Set.of()).contains(reader.account());
    }

    /** Whether they may read everything. */
    public boolean isReadBy(Actor reader) {
        return !hasExemptItems() || PrivateReaders.include(reader, board, programmes);
    }

    /** Which items are closed to a reader; to one who is not known, whatever is private. */
    public Predicate<String> closedTo(Optional<Actor> reader) {
        return item -> reader.map(one -> !isReadBy(one, item)).orElseGet(() -> isExempt(item));
    }

    /**
     * An entry of the meeting as it is shown to those to whom some items are closed: as it is, without what it says of those items,
     * or not at all.
     */
    public Optional<MeetingEvent> shown(MeetingEvent event, Predicate<String> closed) {
        return new ShownEntry(this, closed).of(event);
    }

    /** After another entry of the meeting. */
    public MeetingPrivacy after(MeetingEvent event, long version) {
        MeetingPrivacy told = told(event, version);
        if (event instanceof PrivacyEvent privacy) return told.after(privacy);
        return event instanceof MinutesApproved ? told.frozen() : told;
    }

    private MeetingPrivacy after(PrivacyEvent event) {
        return switch (event) {
            case ItemExempted e -> with(key(e.item()), e.exemption());
            case ItemReleased e -> with(key(e.item()), null);
            case ReaderAdmitted e -> admitting(e.item(), e.account(), true);
            case ReaderExcluded e -> admitting(e.item(), e.account(), false);
            case OutcomePublished e -> this;
            case PrivateMinutesFrozen e -> this;
        };
    }

    private MeetingPrivacy with(String item, @Nullable Exemption ground) {
        Map<String, Exemption> anew = new HashMap<>(exempt);
        if (ground == null) anew.remove(item);
        else anew.put(item, ground);
        return new MeetingPrivacy(board, programmes, anew, admitted, spoken, parts, frozenWithout);
    }

    private MeetingPrivacy admitting(LocalId item, AccountId account, boolean admits) {
        Set<AccountId> some = new HashSet<>(admitted.getOrDefault(item.value(), Set.of()));
        if (admits) some.add(account);
        else some.remove(account);
        Map<String, Set<AccountId>> anew = new HashMap<>(admitted);
        anew.put(item.value(), Set.copyOf(some));
        return new MeetingPrivacy(board, programmes, exempt, anew, spoken, parts, frozenWithout);
    }

    private MeetingPrivacy frozen() {
        return new MeetingPrivacy(board, programmes, exempt, admitted, spoken, parts, exempt.keySet());
    }

    private MeetingPrivacy told(MeetingEvent event, long version) {
        ToldOf told = ToldOf.of(event, parts);
        if (told.items().isEmpty()) return this;
        Map<Long, Set<String>> more = new HashMap<>(spoken);
        more.put(version, told.items());
        Map<String, Set<String>> put = new HashMap<>(parts);
        told.part().ifPresent(part -> put.merge(part, told.items(), MeetingPrivacy::both));
        return new MeetingPrivacy(board, programmes, exempt, admitted, more, put, frozenWithout);
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** How {@link #exempt} calls an item; the meeting as a whole where there is none. */
    public static String key(@Nullable LocalId item) {
        return item == null ? WHOLE : item.value();
    }
}
