package org.lianjian.platform.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes, keys and checkpoints as strangers write and read them: the example that Go's package sumdb/note publishes, and our own. */
class SignedNoteTest {

    private static final String SECRET = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String NOTE = TEXT + "\n\u2014 PeterNeumann "
            + "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    @Test
    void aPublishedNoteIsMadeAndVerified() throws MalformedNote {
        SigningKey signer = SigningKey.parse(SECRET);
        assertThat(signer.key()).hasToString(KEY);
        assertThat(signer.written()).isEqualTo(SECRET);
        assertThat(SignedNote.sign(TEXT, List.of(signer))).hasToString(NOTE);
        assertThat(SignedNote.parse(NOTE).isSignedBy(NoteKey.parse(KEY))).isTrue();
    }

    @Test
    void aChangedTextOrAnotherKeyIsNotVerified() throws MalformedNote {
        NoteKey key = NoteKey.parse(KEY);
        assertThat(SignedNote.parse(NOTE.replace("answer", "anzwer")).isSignedBy(key)).isFalse();
        assertThat(SignedNote.parse(NOTE).isSignedBy(SigningKey.make("PeterNeumann").key())).isFalse();
    }

    @Test
    void whatPastingDoesToANoteIsForgiven() throws MalformedNote {
        SignedNote pasted = SignedNote.parse("\n  " + NOTE.replace("\n", "\r\n") + "\r\n \n");
        assertThat(pasted.isSignedBy(NoteKey.parse(KEY))).isTrue();
        assertThat(pasted).hasToString(NOTE);
    }

    @Test
    void twoKeysSignOneNoteWhileTheyAreExchanged() throws MalformedNote {
        SigningKey old = SigningKey.make("log.example/1");
        SigningKey next = SigningKey.make("log.example/1");
        SignedNote note = SignedNote.parse(SignedNote.sign("log.example/1\n0\n", List.of(next, old)).toString());
        assertThat(note.isSignedBy(old.key())).isTrue();
        assertThat(note.isSignedBy(next.key())).isTrue();
        assertThat(SigningKey.parse(next.written()).key()).isEqualTo(next.key()).isNotEqualTo(old.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no signature\n", "text\n\n\u2014 name\n", "text\n\n\u2014 name !!!!\n", "text\n\n\u2014 name AAAA\n",
        "text\n\n- name AAAAAAAA\n"})
    void whatIsNoNoteIsRefused(String text) {
        assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(MalformedNote.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "Peter+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "PeterNeumann+c74f20a3+AhpcAA==", "a b+c74f20a3+ARpc"})
    void whatIsNoKeyIsRefused(String text) {
        assertThatThrownBy(() -> NoteKey.parse(text)).isInstanceOf(MalformedNote.class);
    }

    @Test
    void aCheckpointIsThreeLines() throws MalformedNote {
        Checkpoint checkpoint = new Checkpoint("log.example/1", 42, TreeHash.SHA_256.empty());
        assertThat(checkpoint.text()).isEqualTo("log.example/1\n42\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        assertThat(Checkpoint.parse(checkpoint.text() + "an extension line\n")).isEqualTo(checkpoint);
        assertThatThrownBy(() -> Checkpoint.parse("log.example/1\n042\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"))
                .isInstanceOf(MalformedNote.class);
        assertThatThrownBy(() -> Checkpoint.parse("log.example/1\n42\n47DE\n")).isInstanceOf(MalformedNote.class);
    }

    @Test
    void aProofFileShowsItsEntryAndNoOther() throws MalformedNote {
        SigningKey signer = SigningKey.make("log.example/1");
        List<Hash> leaves = NaiveTree.leaves(300);
        Checkpoint checkpoint = new Checkpoint("log.example/1", 300, NaiveTree.root(leaves));
        InclusionProof proof = new InclusionProof(7, TreeOfTiles.of(leaves).proofs(300).inclusion(7),
                SignedNote.sign(checkpoint.text(), List.of(signer)));
        InclusionProof read = InclusionProof.parse(proof.toString());
        assertThat(read).hasToString(proof.toString());
        assertThat(read.shows("entry 7".getBytes(), signer.key())).isTrue();
        assertThat(read.shows("entry 8".getBytes(), signer.key())).isFalse();
        assertThat(read.shows("entry 7".getBytes(), SigningKey.make("log.example/1").key())).isFalse();
    }
}
