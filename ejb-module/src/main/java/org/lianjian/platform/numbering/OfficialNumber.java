package org.lianjian.platform.numbering;

/**
 * A number once given.
 *
 * @param key    for programs and searching, e.g. {@code XY-330784114-2026-0003}
 * @param number as people write it, e.g. 花结〔2026〕3号
 */
public record OfficialNumber(String key, String number) {

    private static final int TOWNSHIP_DIGITS = 9;

    /** Writes a serial in both forms. */
    static OfficialNumber of(NumberKind kind, String townshipCode, String mark, int year, int serial) {
        String township = townshipCode.substring(0, TOWNSHIP_DIGITS);
        return new OfficialNumber("%s-%s-%d-%04d".formatted(kind.letters(), township, year, serial),
                "%s%s〔%d〕%d号".formatted(mark, kind.word(), year, serial));
    }
}
