package org.lianjian.cooperation.boundary;

/** What a need or a resource is about. Categories are rows, so a place can add one. */
public record ListingCategory(String code, String nameZh, String nameEn) {
}
