package org.lianjian.documents.control.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;

/** The fonts that come with the program. Only what a paper uses of them is embedded in it. */
public enum FontFile {

    /** For texts, in the place of 仿宋 and 宋体. */
    SERIF("NotoSerifSC-Regular.ttf", "Noto Serif SC"),
    /** For titles, in the place of 小标宋; the characters of GB 2312. */
    SERIF_BOLD("NotoSerifSC-Bold.ttf", "Noto Serif SC Bold"),
    /** For headings, in the place of 黑体. */
    SANS("NotoSansSC-Medium.ttf", "Noto Sans SC Medium"),
    /** For characters that the others do not have. */
    RARE("RareHan.ttf", "HanaMinA");

    private final String file;
    private final String title;
    private SoftReference<byte[]> content = new SoftReference<>(null);

    FontFile(String file, String title) {
        this.file = file;
        this.title = title;
    }

    /** Its name, for files that name their fonts. */
    public String title() {
        return title;
    }

    /** Its bytes, kept as long as there is memory to spare; not to be changed. */
    public synchronized byte[] content() {
        byte[] kept = content.get();
        if (kept == null) {
            kept = read();
            content = new SoftReference<>(kept);
        }
        return kept;
    }

    private byte[] read() {
        try (InputStream in = FontFile.class.getResourceAsStream("/org/lianjian/documents/fonts/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
