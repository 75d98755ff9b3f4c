package org.daybook.command.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.NormalisedName;
import org.daybook.shared.text.Post;

/**
 * The seats on a board.
 *
 * @param plain the posts of plain members, in the order in which they were seated
 * @param detailed the seats with a capacity, those that were given up included, by id
 */
record Seats(Stated<List<Post>> plain, Map<LocalId, SeatState> detailed) {

    Seats {
        detailed = Map.copyOf(detailed);
    }

    Seats withPlain(Stated<List<Post>> anew) {
        return new Seats(anew, detailed);
    }

    Seats with(LocalId id, SeatState seat) {
        Map<LocalId, SeatState> all = new LinkedHashMap<>(detailed);
        all.put(id, seat);
        return new Seats(plain, all);
    }

    Seats changed(LocalId id, UnaryOperator<SeatState> change) {
        return with(id, change.apply(detailed.get(id)));
    }

    /** The post as it is a plain member, however it is written here. */
    Optional<Post> plainMember(Post post) {
        return plain.value().stream().filter(seated -> same(seated, post)).findFirst();
    }

    /** The post as it sits on the board in any way, however it is written here. */
    Optional<Post> seated(Post post) {
        return plainMember(post).or(() -> of(post).stream()
                .findFirst()
                .map(id -> detailed.get(id).holder().post()));
    }

    /** The seats with a capacity that the post holds. */
    List<LocalId> of(Post post) {
        return detailed.entrySet().stream()
                .filter(seat -> !seat.getValue().released()
                        && same(seat.getValue().holder().post(), post))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The seat with that id which was not given up. */
    Optional<SeatState> held(LocalId id) {
        return Optional.ofNullable(detailed.get(id)).filter(seat -> !seat.released());
    }

    /** The id as a seat of the board spells it, regardless of case here. */
    Optional<LocalId> spelt(LocalId id) {
        return detailed.keySet().stream()
                .filter(other -> other.value().equalsIgnoreCase(id.value()))
                .findFirst();
    }

    /** An id that no seat has. */
    LocalId next() {
        int number = detailed.size() + 1;
        while (spelt(new LocalId("seat-" + number)).isPresent()) number++;
        return new LocalId("seat-" + number);
    }

    private static boolean same(Post one, Post other) {
        return NormalisedName.of(one).equals(NormalisedName.of(other));
    }
}
