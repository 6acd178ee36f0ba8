package org.lianjian.documents.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.documents.entity.FileType;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.settings.Settings;

class UploadCheckTest {

    @TempDir
    Path data;

    @Test
    void theContentDecidesAndNotTheName() {
        assertThat(typeOf("scan.txt", "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII))).isEqualTo(FileType.PDF);
        assertThat(typeOf("scan.pdf", HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"))).isEqualTo(FileType.PNG);
        assertThat(typeOf("scan", HexFormat.of().parseHex("ffd8ffe000104a46494600010100"))).isEqualTo(FileType.JPEG);
    }

    @Test
    void otherTypesAreRefusedUnderAnyName() {
        refuses("scan.pdf", "MZ program".getBytes(StandardCharsets.US_ASCII), "documents.type");
        refuses("scan.pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII), "documents.type");
        refuses("scan.png", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII), "documents.type");
        refuses("scan.pdf", new byte[] {'P', 'K', 3, 4, 0, 0}, "documents.type");
    }

    @Test
    void nothingIsRefused() {
        refuses("scan.pdf", new byte[0], "documents.empty");
    }

    @Test
    void tenMegabytesAreTakenAndOneByteMoreIsNot() {
        byte[] full = Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), (int) Attachments.MAX_SIZE);
        assertThat(typeOf("scan.pdf", full)).isEqualTo(FileType.PDF);
        refuses("scan.pdf", Arrays.copyOf(full, full.length + 1), "documents.tooLarge");
    }

    private FileType typeOf(String name, byte[] content) {
        Spool spool = new Spool(new Settings(property -> Optional.of(data.toString()).filter(value -> "lianjian.data".equals(property))));
        try (SpooledFile taken = spool.take("scan", new Upload(name, content).content(), Attachments.MAX_SIZE)) {
            return AttachmentsBean.typeOf("scan", taken);
        }
    }

    private void refuses(String name, byte[] content, String key) {
        assertThatThrownBy(() -> typeOf(name, content)).isInstanceOfSatisfying(InvalidInput.class,
                fault -> assertThat(fault.violations()).extracting("field", "key").containsExactly(tuple("scan", key)));
        assertThat(data.resolve("incoming")).isEmptyDirectory();
    }
}
