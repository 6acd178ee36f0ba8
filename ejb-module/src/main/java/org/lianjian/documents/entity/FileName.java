package org.lianjian.documents.entity;

import java.text.Normalizer;

/** Makes a name that is safe to store, to show and to send back out of the name on the sender's disk. */
public final class FileName {

    /** The greatest length in UTF-16 characters. */
    public static final int MAX = 255;

    private FileName() {
    }

    /**
     * The last part of the path, without control and invisible formatting characters (a right-to-left mark can disguise an ending), at most
     * {@value #MAX} characters with the ending kept.
     *
     * @param typed     what the sender calls it; may be null
     * @param extension the ending of its type without the dot, for a file that is left without a name
     */
    public static String clean(String typed, String extension) {
        String name = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\"<>:|?*]", "").strip();
        return name.isEmpty() || name.startsWith(".") ? "file." + extension : shorten(name);
    }

    private static String shorten(String name) {
        if (name.length() <= MAX) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return cut(name, MAX - ending.length()) + ending;
    }

    private static String cut(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
