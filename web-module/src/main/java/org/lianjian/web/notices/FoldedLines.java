package org.lianjian.web.notices;

import java.util.stream.Collectors;

/** Lines of at most 75 octets (RFC 5545, 3.1), cut between characters: the library counts characters, of which a Chinese one is three octets. */
final class FoldedLines {

    private static final int MOST = 75;
    private static final String BREAK = "\r\n";

    private FoldedLines() {
    }

    /** The text with long lines folded. */
    static String of(String unfolded) {
        return unfolded.lines().map(FoldedLines::line).collect(Collectors.joining(BREAK, "", BREAK));
    }

    private static String line(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            int more = octetsOf(character);
            if (octets + more > MOST) {
                folded.append(BREAK).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += more;
        }
        return folded.toString();
    }

    private static int octetsOf(int character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
