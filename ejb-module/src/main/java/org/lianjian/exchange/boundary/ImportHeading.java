package org.lianjian.exchange.boundary;

/**
 * A column of the file and what it is taken for.
 *
 * @param position   its place in the file, from 0
 * @param letter     that place as a spreadsheet program shows it, such as {@code C}
 * @param heading    what its heading says; empty where there is none
 * @param column     the name of the {@link SheetColumn} it fills, or null when it is left out
 * @param recognised whether the program knew it by its heading, or by what was chosen for such a sheet before
 */
public record ImportHeading(int position, String letter, String heading, String column, boolean recognised) {
}
