package org.daybook.bench.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.daybook.bench.record.workstream.WorkstreamStory;

/** Makes the entries of all workstreams, round by round; in each of them has its turn, in another order each time. */
final class Rounds {

    private static final int IN_A_BLOCK = 32;

    private final RecordSize size;
    private final EntryPace pace;
    private final List<WorkstreamStory> stories;

    Rounds(RecordSize size, EntryPace pace, List<WorkstreamStory> stories) {
        this.size = size;
        this.pace = pace;
        this.stories = stories;
    }

    /** How many blocks there are; each gives the rows of some rounds, in the order of positions. */
    int blocks() {
        return Math.ceilDiv(size.rounds(), IN_A_BLOCK);
    }

    /** To be asked in order, as a workstream remembers; workstreams are told in parallel, being none of each other's business. */
    List<Made> block(int number) {
        int from = number * IN_A_BLOCK;
        int to = Math.min(from + IN_A_BLOCK, size.rounds());
        int[][] turns = IntStream.range(from, to).mapToObj(this::turns).toArray(int[][]::new);
        Made[] made = new Made[(to - from) * size.workstreams()];
        IntStream.range(0, size.workstreams()).parallel().forEach(w -> {
            for (int round = from; round < to; round++) {
                int turn = turns[round - from][w];
                if (isBeyond(round, turn)) continue;
                made[(round - from) * size.workstreams() + turn] =
                        stories.get(w).next(pace.of(round, turn));
            }
        });
        return Arrays.stream(made).filter(m -> m != null).toList();
    }

    private boolean isBeyond(int round, int turn) {
        return Founding.ENTRIES + (long) round * size.workstreams() + turn >= size.entries();
    }

    private int[] turns(int round) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, size.workstreams()).boxed().toList());
        Collections.shuffle(order, new Random(size.seed() * 31 + round));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    void forEach(Consumer<Made> consumer) {
        for (int block = 0; block < blocks(); block++) block(block).forEach(consumer);
    }
}
