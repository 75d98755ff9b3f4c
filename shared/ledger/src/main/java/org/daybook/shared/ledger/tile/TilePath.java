package org.daybook.shared.ledger.tile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last part of the path of a tile or bundle: its index in groups of three digits, all but the last with a leading
 * x, and the width of a partial one.
 */
public record TilePath(long index, int width) {

    private static final Pattern FORM = Pattern.compile("((?:x\\d{3}/)*)(\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,17}");
    private static final int GROUP = 1000;
    /** More tiles than there will ever be entries, and few enough that a position in one of them is a number. */
    private static final long MOST = 1L << 40;

    static String written(long index, int width) {
        StringBuilder groups = new StringBuilder("%03d".formatted(index % GROUP));
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            groups.insert(0, "x%03d/".formatted(rest % GROUP));
        }
        return width == Tile.FULL ? groups.toString() : groups + ".p/" + width;
    }

    /** Absent unless it is written exactly as {@link #written} does. */
    static Optional<TilePath> read(String path) {
        Matcher form = FORM.matcher(path);
        if (!form.matches()) return Optional.empty();
        String digits = (form.group(1) + form.group(2)).replace("x", "").replace("/", "");
        int width = form.group(3) == null ? Tile.FULL : Integer.parseInt(form.group(3));
        if (width > Tile.FULL) return Optional.empty();
        return number(digits.replaceFirst("^0+(?=\\d)", ""), MOST)
                .map(index -> new TilePath(index, width))
                .filter(read -> written(read.index(), read.width()).equals(path));
    }

    /** A number without leading zeros. */
    public static Optional<Long> number(String digits, long most) {
        return NUMBER.matcher(digits).matches()
                ? Optional.of(Long.parseLong(digits)).filter(number -> number <= most)
                : Optional.empty();
    }
}
