package org.lianjian.documents.control.pages;

import java.util.List;

/** A paper as it is to be drawn, whatever the format; lengths in points. The fonts belong to whoever had it set. */
public record Paper(double width, double height, List<LaidPage> pages, Fonts fonts, String title) {
}
