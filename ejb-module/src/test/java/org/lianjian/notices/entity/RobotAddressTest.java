package org.lianjian.notices.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianjian.notices.boundary.WebhookKind;
import org.lianjian.platform.errors.InvalidInput;

class RobotAddressTest {

    private static final List<String> ALLOWED = List.of("qyapi.weixin.qq.com", "oapi.dingtalk.com", "http://relay:8080");

    @Test
    void takesTheRobotsOfBothMakersAndARelayThatTheSettingsName() {
        assertThat(RobotAddress.of("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k", WebhookKind.WECOM, ALLOWED).host())
                .isEqualTo("qyapi.weixin.qq.com");
        assertThat(RobotAddress.of(" https://OAPI.dingtalk.com:443/robot/send?access_token=k ", WebhookKind.DINGTALK, ALLOWED).host())
                .isEqualTo("oapi.dingtalk.com");
        assertThat(RobotAddress.of("http://relay:8080/x", WebhookKind.WECOM, ALLOWED).host()).isEqualTo("relay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://qyapi.weixin.qq.com/x", "https://qyapi.weixin.qq.com:8443/x", "https://qyapi.weixin.qq.com.evil.example/x",
        "https://evil.example/qyapi.weixin.qq.com", "https://qyapi.weixin.qq.com@evil.example/x", "https://user:pw@qyapi.weixin.qq.com/x",
        "https://127.0.0.1/x", "https://[::1]/x", "https://169.254.169.254/latest", "ftp://qyapi.weixin.qq.com/x", "file:///etc/passwd",
        "http://relay:8081/x", "https://relay:8080/x", "https://qyapi.weixin.qq.com\\@evil.example/x", "qyapi.weixin.qq.com", "x", "https://"})
    void callsNothingElse(String address) {
        assertThatThrownBy(() -> RobotAddress.of(address, WebhookKind.WECOM, ALLOWED)).isInstanceOf(InvalidInput.class)
                .satisfies(refused -> assertThat(((InvalidInput) refused).violations().toString()).doesNotContain("evil").doesNotContain("pw@"));
    }

    @Test
    void aRobotOfTheOtherMakerIsRefused() {
        assertThatThrownBy(() -> RobotAddress.of("https://oapi.dingtalk.com/robot/send?access_token=k", WebhookKind.WECOM, ALLOWED))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void anAddressThatTheSettingsNoLongerAllowIsNotCalled() {
        assertThat(RobotAddress.stored("http://relay:8080/x", ALLOWED)).isPresent();
        assertThat(RobotAddress.stored("http://relay:8080/x", List.of("qyapi.weixin.qq.com"))).isEmpty();
    }
}
