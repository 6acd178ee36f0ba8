package org.lianjian.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianjian.pages.Person;
import org.lianjian.rig.Command;
import org.lianjian.rig.Journey;
import org.lianjian.rig.Wording;

/** The log administrator keeps a checkpoint, verifies the log with it, and takes a copy that is verified without the server. */
@Journey
class LogIT {

    @Test
    void theLogIsKeptAndVerifiedInChinese(Page page) throws IOException {
        journey(Person.signedIn(page, "logadmin", "zh"), "这不是检查点", "全部一致");
    }

    @Test
    @Wording
    void theLogIsKeptAndVerifiedInEnglish(Page page) throws IOException {
        journey(Person.signedIn(page, "logadmin", "en"), "This is not a checkpoint", "Everything agrees");
    }

    private static void journey(Person keeper, String malformed, String agrees) throws IOException {
        keeper.opens("/audit/log.xhtml");
        String checkpoint = keeper.page().locator("pre.note").first().innerText();
        String key = keeper.page().locator("pre.note").last().innerText().strip();
        verifyOnThePage(keeper, checkpoint, malformed, agrees);
        keeper.opens("/audit/log.xhtml");
        Download copy = keeper.page().waitForDownload(() -> keeper.page().locator("form[data-download] button").click());
        Path archive = Path.of("target/journeys", "copy-" + System.nanoTime() + ".zip");
        copy.saveAs(archive);
        verifyOffLine(archive, checkpoint, key);
        readAnEventWithItsProof(keeper);
    }

    private static void verifyOnThePage(Person keeper, String checkpoint, String malformed, String agrees) {
        keeper.opens("/audit/verification.xhtml").type("form:checkpoint", checkpoint.substring(0, 40)).press("form:do");
        keeper.page().locator(".err").waitFor();
        assertThat(keeper.sees().errors()).singleElement().asString().contains(malformed);
        assertThat(keeper.typed("form:checkpoint")).isEqualTo(checkpoint.substring(0, 40));
        keeper.type("form:checkpoint", checkpoint).press("form:do");
        keeper.page().waitForURL("**done=audit.done.START*");
        keeper.page().getByText(agrees).waitFor();
        keeper.sees();
    }

    private static void verifyOffLine(Path archive, String checkpoint, String key) throws IOException {
        Path kept = Files.writeString(archive.resolveSibling(archive.getFileName() + ".checkpoint"), checkpoint);
        Command well = Command.run(Map.of(), "verify", archive.toString(), "--key", key, "--checkpoint", kept.toString());
        assertThat(well.printed()).contains("The log verifies");
        assertThat(well.status()).isZero();

        Path wrong = Files.copy(archive, archive.resolveSibling("wrong-" + archive.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        editAnEntry(wrong);
        Command found = Command.run(Map.of(), "verify", wrong.toString(), "--key", key);
        assertThat(found.status()).isEqualTo(1);
        assertThat(found.printed()).startsWith("Entry 5 differs from what was sealed.").contains("does NOT verify");
        assertThat(Command.run(Map.of(), "verify", "target/no-such-folder").status()).isEqualTo(2);
        assertThat(Command.run(Map.of(), "verify").printed()).contains("Usage");
    }

    /** In the first bundle the digest of who acted begins each entry; the sixth one gets another first digit. */
    private static void editAnEntry(Path archive) {
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), Map.of());
                var paths = Files.walk(zip.getPath("/tile/entries"))) {
            Path bundle = paths.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(bundle);
            int place = 0;
            for (int entry = 0; entry < 5; entry++) {
                place += 2 + (Byte.toUnsignedInt(bytes[place]) << 8) + Byte.toUnsignedInt(bytes[place + 1]);
            }
            int digit = place + 2 + "{\"actor\":\"".length();
            bytes[digit] = (byte) (bytes[digit] == 'a' ? 'b' : 'a');
            Files.write(bundle, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readAnEventWithItsProof(Person keeper) {
        keeper.opens("/audit/list.xhtml?event=AGREEMENT_ACTIVATED");
        keeper.page().locator("tbody a").first().click();
        keeper.sees();
        Download proofs = keeper.page().waitForDownload(() -> keeper.page().locator("a[href*='/files/audit/proofs?object']").click());
        try (FileSystem zip = FileSystems.newFileSystem(proofs.path()); var files = Files.list(zip.getPath("/"))) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("README.txt", "vkey")
                    .anyMatch(name -> name.endsWith(".tlog-proof"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
