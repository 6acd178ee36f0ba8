package org.lianjian.systems.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Official papers through the API: every kind in every format, for those who read the record. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DocumentsIT {

    private static final Map<String, String> BEGINNINGS = Map.of("DOCX", "PK", "PDF", "%PDF-", "OFD", "PK");

    @ArquillianResource
    private URL server;

    @Test
    void everyKindComesInEveryFormatUnderItsName() {
        Api township = Api.at(server).as("township");
        String agreement = "agreements/" + first(township, "agreements?state=ACTIVE").getInt("id");
        papers(township, agreement + "/document?", "共建协议");
        papers(township, agreement + "/dossier/document?", "审计卷");
        papers(township, "agreements/" + first(township, "agreements?state=TERMINATED").getInt("id") + "/document?kind=TERMINATION_NOTICE&", "终止通知书");
        papers(township, "meetings/" + first(township, "meetings?state=ISSUED").getInt("id") + "/document?", "会议纪要");
        papers(township, "activities/" + first(township, "activities?state=ACCEPTED").getInt("id") + "/document?", "活动记录表");
        String finding = "findings/" + first(township, "findings?").getInt("id");
        papers(township, finding + "/document?", "审计问题单");
        papers(township, finding + "/document?kind=RECTIFICATION_NOTICE&", "整改通知书");
    }

    private static void papers(Api api, String path, String word) {
        BEGINNINGS.forEach((format, beginning) -> {
            Answer paper = api.get(path + "format=" + format).expect(200);
            assertThat(paper.raw()).as(path + format).startsWith(beginning);
            String name = URLDecoder.decode(paper.header("Content-Disposition").replaceFirst(".*UTF-8''", ""), StandardCharsets.UTF_8);
            assertThat(name).contains("号 ").contains(word).endsWith("." + format.toLowerCase());
        });
    }

    @Test
    void whoDoesNotReadTheRecordGetsNothing() {
        int agreement = first(Api.at(server).as("township"), "agreements?state=ACTIVE").getInt("id");
        String path = "agreements/" + agreement + "/document?format=PDF";
        Api.at(server).get(path).expect(401);
        Api.at(server).as("logadmin").get(path).expect(403);
        Api.at(server).as("township2").get("agreements/999999/document?format=PDF").expect(404);
        Api.at(server).as("kangdi").get("agreements/" + agreement + "/dossier/document?format=PDF").expect(403);
    }

    @Test
    void whatThereIsNotSaysWhy() {
        Api township = Api.at(server).as("township");
        int agreement = first(township, "agreements?state=ACTIVE").getInt("id");
        township.get("agreements/" + agreement + "/document").expect(422);
        township.get("agreements/" + agreement + "/document?format=ODT").expect(422);
        township.get("agreements/" + agreement + "/document?format=PDF&kind=MINUTES").expect(422);
        assertThat(township.get("agreements/" + agreement + "/document?format=PDF&kind=TERMINATION_NOTICE").expect(409).text("detail"))
                .contains("终止通知书");
    }

    @Test
    void templatesAreListedAndCanBeTaken() {
        Api township = Api.at(server).as("township");
        assertThat(township.get("document-templates").expect(200).items()).hasSize(8);
        assertThat(township.get("document-templates/built-in/MINUTES/file").expect(200).raw()).startsWith("PK");
        Api.at(server).as("kangdi").get("document-templates").expect(403);
        township.get("document-templates?division=330784999000").expect(404);
    }

    private static JsonObject first(Api api, String list) {
        return api.get(list + "&limit=1").expect(200).items().get(0);
    }
}
