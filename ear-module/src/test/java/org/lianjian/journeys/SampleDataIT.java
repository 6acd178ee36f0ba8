package org.lianjian.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.rig.Journey;
import org.lianjian.rig.RunningProgram;

/** What a first start loads (DOMAIN.md §7), seen through the API by the sample accounts. */
@Journey
class SampleDataIT {

    private static final String SAMPLE = "（示例）";
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    @Test
    void every_sample_account_can_sign_in(Page visitor) {
        assertThat(List.of("township", "city", "kangdi", "sanhuan", "wanan", "huajie", "nizhai", "township2", "auditor", "centre", "sysadmin",
                "secadmin", "logadmin")).allSatisfy(name -> assertThat(as(name, visitor).get("me").getString("username")).isEqualTo(name));
    }

    @Test
    void the_figures_are_those_of_the_report_with_source_and_date(Page visitor) {
        List<JsonObject> figures = as("township", visitor).items("statistics?division=330784114000");
        assertThat(figures).extracting(figure -> figure.getString("indicator") + " " + figure.get("value")).contains(
                "工业企业 426", "规模以上工业企业 27", "集团公司 4", "产值超亿元企业 12");
        assertThat(figures).allSatisfy(figure -> {
            assertThat(figure.getString("asOf")).isEqualTo("2015-09-26");
            assertThat(figure.getString("source")).contains("花街镇 打造多功能特色化党建");
        });
    }

    @Test
    void the_organisations_are_those_of_the_report(Page visitor) {
        assertThat(List.of("花街村", "倪宅村", "潘宅村", "塘头应村", "双溪村", "吴坑", "枫坑口村", "陈弄坑村", "永康市康迪客运出租有限公司",
                "浙江三环化工有限公司", "浙江万安铝业有限公司", "永康市众城玻璃有限公司", "中国富新集团", "e家人党群服务中心"))
                .allSatisfy(name -> assertThat(as("township", visitor).items("organizations?q=" + name))
                        .extracting(organization -> organization.getString("name")).contains(name));
    }

    @Test
    void twelve_pairings_and_more_are_marked_as_samples(Page visitor) {
        assertThat(samples(as("city", visitor), "agreements?limit=200").map(agreement -> agreement.getString("parties")).distinct().count())
                .isGreaterThanOrEqualTo(12);
    }

    @Test
    void every_kind_of_pairing_is_there(Page visitor) {
        assertThat(List.of("VILLAGE_ENTERPRISE", "ENTERPRISE_ENTERPRISE", "GOVERNMENT_ENTERPRISE"))
                .allSatisfy(kind -> assertThat(samples(as("city", visitor), "agreements?limit=200&kind=" + kind).count()).isPositive());
    }

    @Test
    void an_agreement_and_an_activity_stand_in_every_state(Page visitor) {
        assertThat(AgreementState.values())
                .allSatisfy(state -> assertThat(samples(as("city", visitor), "agreements?limit=200&state=" + state).count()).isPositive());
        assertThat(ActivityState.values())
                .allSatisfy(state -> assertThat(samples(as("city", visitor), "activities?limit=200&state=" + state).count()).isPositive());
    }

    @Test
    void a_neighbour_sees_only_what_concerns_it(Page visitor) {
        assertThat(samples(as("township2", visitor), "agreements?limit=200").map(agreement -> agreement.getString("parties")))
                .isNotEmpty().allMatch(parties -> parties.contains("芝英"));
    }

    @Test
    void what_happened_is_in_the_log_on_its_day(Page visitor) {
        Caller auditor = as("auditor", visitor);
        JsonObject expired = samples(auditor, "agreements?state=EXPIRED").findFirst().orElseThrow();
        List<JsonObject> history = auditor.items("agreements/" + expired.getInt("id") + "/history");
        assertThat(history).extracting(event -> event.getString("event"))
                .contains("AGREEMENT_DRAFTED", "AGREEMENT_SUBMITTED", "AGREEMENT_APPROVED", "AGREEMENT_ACTIVATED", "AGREEMENT_EXPIRED");
        assertThat(history).extracting(event -> event.getString("occurredAt")).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void a_second_start_keeps_the_data_and_loads_nothing(Page visitor, RunningProgram program) {
        List<Integer> before = ids(as("city", visitor));
        assertThat(program.printed()).contains("township, city, kangdi").contains("password").doesNotContain(RunningProgram.PASSWORD);
        program.restart();
        assertThat(ids(as("city", visitor))).isEqualTo(before);
        assertThat(program.printed()).contains("township, city, kangdi").contains("password").doesNotContain(RunningProgram.PASSWORD);
    }

    private static List<Integer> ids(Caller caller) {
        return Stream.of("agreements?limit=200", "organizations?limit=200").flatMap(path -> caller.items(path).stream())
                .map(item -> item.getInt("id")).toList();
    }

    private static Stream<JsonObject> samples(Caller caller, String path) {
        return caller.items(path).stream().filter(item -> item.getString("title").endsWith(SAMPLE));
    }

    private static Caller as(String username, Page visitor) {
        return new Caller(visitor, TOKENS.computeIfAbsent(username, name -> signIn(name, visitor)));
    }

    private static String signIn(String username, Page visitor) {
        APIResponse answer = visitor.request().post("api/v1/tokens", RequestOptions.create()
                .setData(Map.of("username", username, "password", RunningProgram.PASSWORD)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return read(answer).getString("token");
    }

    private static JsonObject read(APIResponse answer) {
        return Json.createReader(new StringReader(answer.text())).readObject();
    }

    /** A program that uses the API as one account. */
    private record Caller(Page page, String token) {

        JsonObject get(String path) {
            APIResponse answer = page.request().get("api/v1/" + path, RequestOptions.create().setHeader("Authorization", "Bearer " + token));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            return read(answer);
        }

        List<JsonObject> items(String path) {
            return get(path).getJsonArray("items").getValuesAs(JsonObject.class);
        }
    }
}
