package org.lianjian.platform.tlog;

/** Signs notes with a private key. The one place that another algorithm (SM2 is asked for in some tenders) would stand in. */
public interface NoteSigner {

    /** What others verify the signatures with. */
    NoteKey key();

    /** The signature over the bytes. */
    byte[] sign(byte[] bytes);
}
