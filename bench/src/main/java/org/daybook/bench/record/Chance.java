package org.daybook.bench.record;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.daybook.shared.text.LocalId;

/** Every choice made in a record, the same again for the same seed. */
public final class Chance {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int ID_LENGTH = 16;
    private static final int SALT_LENGTH = 16;

    private final SplittableRandom random;

    public Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** Whether something comes about that does so many times out of a hundred. */
    public boolean percent(int times) {
        return below(100) < times;
    }

    public <T> T of(List<T> some) {
        return some.get(below(some.size()));
    }

    LocalId localId() {
        StringBuilder id = new StringBuilder(ID_LENGTH);
        for (int i = 0; i < ID_LENGTH; i++) id.append(ALPHABET.charAt(below(ALPHABET.length())));
        return new LocalId(id.toString());
    }

    public UUID uuid() {
        long high = random.nextLong() & ~0xf000L | 0x4000L;
        long low = random.nextLong() & ~(3L << 62) | 1L << 63;
        return new UUID(high, low);
    }

    /** Ordered by time, as the application makes them. */
    public UUID eventId(long epochMillis) {
        long high = epochMillis << 16 | 0x7000L | below(0x1000);
        long low = random.nextLong() & ~(3L << 62) | 1L << 63;
        return new UUID(high, low);
    }

    public byte[] salt() {
        byte[] salt = new byte[SALT_LENGTH];
        random.nextBytes(salt);
        return salt;
    }
}
