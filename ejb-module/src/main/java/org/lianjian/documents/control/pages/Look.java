package org.lianjian.documents.control.pages;

/**
 * How text looks.
 *
 * @param han     the face of Chinese characters
 * @param latin   the face of the others
 * @param size    in points
 * @param colour  six hexadecimal digits
 * @param spacing points between characters, beside those of the grid
 */
record Look(Face han, Face latin, boolean bold, double size, String colour, boolean underlined, double spacing) {
}
