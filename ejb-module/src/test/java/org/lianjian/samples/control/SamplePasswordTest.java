package org.lianjian.samples.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianjian.platform.settings.Setting;
import org.lianjian.platform.settings.Settings;

class SamplePasswordTest {

    @TempDir
    Path data;

    @Test
    void aPasswordThatIsSetIsTakenAndNotRepeated() {
        SamplePassword password = with("set-by-the-owner");
        assertThat(password.forNewAccounts()).isEqualTo("set-by-the-owner");
        assertThat(password.atFirst("set-by-the-owner")).isEqualTo("that of LIANJIAN_DEMO_PASSWORD");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aMadePasswordIsPrintedAndKept() {
        SamplePassword password = with("");
        String made = password.forNewAccounts();
        assertThat(made).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
        assertThat(password.atFirst(made)).startsWith(made);
        assertThat(data.resolve("sample-password.txt")).hasContent(made);
    }

    @Test
    void aStartThatFailedMidwayKeepsItsPassword() {
        assertThat(with("").forNewAccounts()).isEqualTo(with("").forNewAccounts());
    }

    @Test
    void aLaterStartSaysWhereThePasswordIs() {
        assertThat(with("").later()).contains("LIANJIAN_DEMO_PASSWORD");
        with("").forNewAccounts();
        assertThat(with("").later()).contains("sample-password.txt");
    }

    private SamplePassword with(String set) {
        Map<String, String> values = Map.of(Setting.DATA.property(), data.toString(), Setting.DEMO_PASSWORD.property(), set);
        return new SamplePassword(new Settings(property -> Optional.ofNullable(values.get(property))));
    }
}
