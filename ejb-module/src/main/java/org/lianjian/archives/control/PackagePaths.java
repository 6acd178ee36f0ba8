package org.lianjian.archives.control;

/** Where everything lies in a package, which is a bag (RFC 8493). */
final class PackagePaths {

    static final String BAGIT = "bagit.txt";
    static final String LABEL = "bag-info.txt";
    static final String DIGESTS = "manifest-sha256.txt";
    static final String TAG_DIGESTS = "tagmanifest-sha256.txt";
    static final String CONTENTS = "contents.json";
    static final String METADATA = "metadata.xml";
    static final String REPORT = "check-report.json";
    static final String README = "README.txt";
    static final String SIGNATURE = "signature.note";

    static final String DATA = "data/";
    static final String RECORDS = DATA + "records/";
    static final String DOCUMENTS = DATA + "documents/";
    static final String FILES = DATA + "files/";
    static final String LOG = DATA + "log/";
    static final String EVENTS = LOG + "events/";
    static final String PROOFS = LOG + "proofs/";
    static final String PROOF = ".tlog-proof";
    static final String CHECKPOINT = LOG + "checkpoint";
    static final String KEYS = LOG + "vkey";
    static final String HISTORY = LOG + "history.json";
    static final String JSON = ".json";

    /** What the signature's text begins with; never to be taken for a checkpoint. */
    static final String SIGNED_AS = "lianjian archive package v1";

    private PackagePaths() {
    }

    /** The entry of a proof for the entry of an event. */
    static String proofOf(String event) {
        return PROOFS + event.substring(EVENTS.length(), event.length() - JSON.length()) + PROOF;
    }
}
