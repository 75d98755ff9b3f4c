package org.daybook.command.meeting.interest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.shared.meeting.interest.Interest;
import org.daybook.shared.meeting.interest.InterestDeclared;
import org.daybook.shared.meeting.interest.InterestEvent;
import org.daybook.shared.meeting.interest.InterestStruck;
import org.daybook.shared.text.LocalId;

/**
 * The interests declared at a meeting, as its rules need them.
 *
 * @param interests as last stated, those struck out included
 */
public record InterestsState(List<Interest> interests, Set<LocalId> struck) {

    public InterestsState {
        interests = List.copyOf(interests);
        struck = Set.copyOf(struck);
    }

    public static InterestsState none() {
        return new InterestsState(List.of(), Set.of());
    }

    Optional<Interest> find(LocalId id) {
        return interests.stream().filter(one -> one.interest().equals(id)).findFirst();
    }

    LocalId nextId() {
        int number = interests.size() + 1;
        while (find(new LocalId("d" + number)).isPresent()) number++;
        return new LocalId("d" + number);
    }

    /** After one of their events. */
    public InterestsState after(InterestEvent event) {
        return switch (event) {
            case InterestDeclared e -> {
                Stream<Interest> others =
                        interests.stream().filter(one -> !one.interest().equals(e.interest()));
                yield new InterestsState(
                        Stream.concat(others, Stream.of(e.asInterest())).toList(), struck);
            }
            case InterestStruck e -> {
                Set<LocalId> more = new HashSet<>(struck);
                more.add(e.interest());
                yield new InterestsState(interests, more);
            }
        };
    }
}
