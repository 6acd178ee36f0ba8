package org.lianjian.platform.numbering;

/** What is numbered: the letters of its key and the word in its number. */
public enum NumberKind {
    PAIRING("JD", "对"), AGREEMENT("XY", "结"), ACTIVITY("HD", "活"), FINDING("SJ", "审"), MEETING("HY", "会"),
    RESOLUTION("JY", "决"), PROJECT("XM", "项"),
    ARCHIVE("DA", "档");

    private final String letters;
    private final String word;

    NumberKind(String letters, String word) {
        this.letters = letters;
        this.word = word;
    }

    String letters() {
        return letters;
    }

    String word() {
        return word;
    }
}
