package org.lianjian.platform.settings;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How this installation writes the numbers of its archived packages (档号, DA/T 13-2022).
 *
 * @param pattern   text with the places {@code {fonds} {category} {year} {retention} {township} {sequence}}
 * @param fonds     the fonds (全宗号)
 * @param fondsName the office whose fonds that is, or empty
 * @param category  the category of records (档案门类)
 * @param retention the code of the retention period when nothing else is chosen
 */
public record ArchiveNaming(String pattern, String fonds, String fondsName, String category, String retention) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BETWEEN = Pattern.compile("[\\p{IsHan}0-9A-Za-z·.〔〕_-]*");
    private static final List<String> NEEDED = List.of("year", "township", "sequence");
    private static final List<String> KNOWN = List.of("fonds", "category", "year", "retention", "township", "sequence");
    private static final int LONGEST = 80;
    private static final int TOWNSHIP_DIGITS = 9;

    /**
     * Whether a pattern is one: places that are known, each once, and all those without which two packages could get the same number; between them
     * letters, digits and a few signs.
     */
    static boolean isPattern(String pattern) {
        List<String> places = PLACE.matcher(pattern).results().map(place -> place.group(1)).toList();
        return pattern.length() <= LONGEST && KNOWN.containsAll(places) && places.containsAll(NEEDED)
                && places.stream().distinct().count() == places.size() && BETWEEN.matcher(PLACE.matcher(pattern).replaceAll("")).matches();
    }

    /**
     * The number of one package.
     *
     * @param townshipCode  12 digits
     * @param retentionCode the code of how long it is kept
     */
    public String number(int year, String retentionCode, String townshipCode, int sequence) {
        Map<String, String> values = Map.of("fonds", fonds, "category", category, "year", String.valueOf(year), "retention", retentionCode,
                "township", townshipCode.substring(0, TOWNSHIP_DIGITS), "sequence", "%04d".formatted(sequence));
        return PLACE.matcher(pattern).replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
    }
}
