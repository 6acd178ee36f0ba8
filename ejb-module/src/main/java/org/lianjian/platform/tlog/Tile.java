package org.lianjian.platform.tlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a log by the name it is fetched with ({@code c2sp.org/tlog-tiles}): up to 256 hashes of one level of the tree, or the bundle of the
 * entries below a tile of level 0.
 *
 * @param level 0 for leaves, then every eighth level of the tree up; {@link #ENTRIES} for a bundle of entries
 * @param index which of the level, from 0
 * @param width how many hashes or entries, 1 to 256; less than 256 is a partial tile at the right edge
 */
public record Tile(int level, long index, int width) {

    /** How many levels of the tree a tile spans. */
    public static final int HEIGHT = 8;
    /** How many hashes a full tile holds. */
    public static final int FULL = 1 << HEIGHT;
    /** Stands for the level of bundles of entries. */
    public static final int ENTRIES = -1;

    private static final int TOP = 63;
    private static final int GROUP = 1000;
    private static final Pattern NAME =
            Pattern.compile("tile/(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/)*[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    public Tile {
        if (level < ENTRIES || level * HEIGHT > TOP || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("No tile has level " + level + ", index " + index + " and width " + width);
        }
    }

    /** A tile that is as full as it can be in a tree of that size. */
    public static Tile widest(int level, long index, long treeSize) {
        return new Tile(level, index, (int) Math.min(FULL, hashesOn(level, treeSize) - index * FULL));
    }

    /** How many hashes of full subtrees a level of the tree has. */
    public static long hashesOn(int level, long treeSize) {
        return treeSize >> HEIGHT * Math.max(level, 0);
    }

    /** The tile with that path, or nothing if it is not the path of a tile. */
    public static Optional<Tile> at(String path) {
        Matcher name = NAME.matcher(path);
        if (!name.matches()) {
            return Optional.empty();
        }
        int level = name.group(1).equals("entries") ? ENTRIES : Integer.parseInt(name.group(1));
        int width = name.group(3) == null ? FULL : Integer.parseInt(name.group(3));
        try {
            Tile tile = new Tile(level, Long.parseLong(name.group(2).replaceAll("[x/]", "")), width);
            return Optional.of(tile).filter(found -> found.path().equals(path));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The partial tiles and the partial bundle at the right edge of a tree of that size, from the entries up. */
    public static List<Tile> edgeOf(long treeSize) {
        List<Tile> edge = new ArrayList<>();
        for (int level = ENTRIES; level * HEIGHT <= TOP && hashesOn(level, treeSize) > 0; level++) {
            long hashes = hashesOn(level, treeSize);
            if (hashes % FULL != 0) {
                edge.add(new Tile(level, hashes / FULL, (int) (hashes % FULL)));
            }
        }
        return edge;
    }

    /** Whether nothing will be added to it any more. */
    public boolean isFull() {
        return width == FULL;
    }

    /** Whether a tree of that size has it. */
    public boolean isIn(long treeSize) {
        return index * FULL + width <= hashesOn(level, treeSize);
    }

    /** Its path, e.g. {@code tile/0/x001/067.p/12}. */
    public String path() {
        StringBuilder digits = new StringBuilder(String.format("%03d", index % GROUP));
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            digits.insert(0, String.format("x%03d/", rest % GROUP));
        }
        return "tile/" + (level == ENTRIES ? "entries" : String.valueOf(level)) + "/" + digits + (isFull() ? "" : ".p/" + width);
    }
}
