package org.lianjian.systems.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lianjian.rig.PayaraServer;

/** Signs in with the form of the pages, as a browser does. */
final class PageVisitor {

    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]*)\"");

    private PageVisitor() {
    }

    /** Somebody who reads pages: their addresses are relative to the server's. */
    static Api as(String username, URL server) {
        Api nobody = new Api(server.toString(), Map.of());
        Matcher state = STATE.matcher(nobody.get("sign-in.xhtml").expect(200).raw());
        assertThat(state.find()).isTrue();
        String form = "form=form&form%3Ausername=" + username + "&form%3Apassword=" + PayaraServer.PASSWORD
                + "&form%3AsignIn=1&form%3Anext=&form%3Acarried="
                + "&jakarta.faces.ViewState=" + URLEncoder.encode(state.group(1), StandardCharsets.UTF_8);
        Answer answer = nobody.with("Content-Type", "application/x-www-form-urlencoded").post("sign-in.xhtml", form);
        List<String> cookies = answer.headers().allValues("Set-Cookie");
        assertThat(cookies).as(answer.raw()).isNotEmpty();
        return nobody.with("Cookie", cookies.stream().map(cookie -> cookie.split(";")[0]).collect(Collectors.joining("; ")));
    }
}
