package org.lianjian.platform.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which names somebody may have meant who wrote another: those that few changed characters make out of it. */
public final class NearNames {

    private static final int MOST = 3;
    private static final int SHARE = 2;
    private static final int PIECE = 2;
    private static final int MOST_PIECES = 12;

    /** What so many names have in common that it finds nothing. */
    private static final List<String> COMMON = List.of("股份有限公司", "有限责任公司", "有限公司", "村民委员会", "集团", "公司");

    private NearNames() {
    }

    /** At most three of the names, nearest first; none that half of the characters differ in. */
    public static List<String> of(String written, Collection<String> names) {
        String wanted = plain(written);
        int farthest = Math.max(1, wanted.codePointCount(0, wanted.length()) / SHARE);
        LevenshteinDistance distance = new LevenshteinDistance(farthest);
        return names.stream().distinct().map(name -> new Near(name, distance.apply(wanted, plain(name))))
                .filter(near -> near.distance() >= 0).sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(MOST).map(Near::name).toList();
    }

    /** Pieces of two characters of which a near name has at least one, in the form the search compares. */
    public static Set<String> pieces(String written) {
        String core = plain(written);
        for (String common : COMMON) {
            core = core.length() > common.length() ? core.replace(common, "") : core;
        }
        Set<String> pieces = new TreeSet<>();
        for (int at = 0; at + PIECE <= core.length() && pieces.size() < MOST_PIECES; at++) {
            pieces.add(core.substring(at, at + PIECE));
        }
        return pieces;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private record Near(String name, int distance) {
    }
}
