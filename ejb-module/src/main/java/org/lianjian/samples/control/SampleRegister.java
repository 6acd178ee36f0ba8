package org.lianjian.samples.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.DivisionLevel;
import org.lianjian.organizations.boundary.DivisionRegister;
import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.organizations.boundary.PartyForm;
import org.lianjian.organizations.boundary.StatisticDraft;
import org.lianjian.organizations.boundary.Statistics;

/** The place: divisions, organisations and published figures (DOMAIN.md §7). Credit codes and head-counts are not in the source and stay blank. */
@Dependent
public class SampleRegister {

    static final String YONGKANG = "330784000000";
    static final String HUAJIE = "330784114000";
    static final String ZHIYING = "330784103000";

    private static final String SOURCE = "报道“花街镇 打造多功能特色化党建”（记者 邱灵娟），2015年；原文未注日期，据同版第20届中国五金博览会贺词推定";
    /** The day the fair of that page opened; the report itself carries no date. */
    private static final LocalDate REPORTED = LocalDate.of(2015, 9, 26);
    private static final LocalDate SINCE = LocalDate.of(1992, 8, 24);
    private static final String EXAMPLE = "示例";
    private static final String EXAMPLE_CODE = "示例代码";
    private static final String[] VILLAGES = {"花街村", "倪宅村", "潘宅村", "塘头应村", "双溪村", "吴坑", "枫坑口村", "陈弄坑村"};
    private static final int FIRST_VILLAGE = 200;

    @Inject
    DivisionRegister divisions;

    @Inject
    Organizations organizations;

    @Inject
    Statistics statistics;

    /** Adds the divisions. */
    void addDivisions() {
        add("330000000000", "浙江省", null, DivisionLevel.PROVINCE, null, null);
        add("330700000000", "金华市", null, DivisionLevel.PREFECTURE, "330000000000", null);
        add(YONGKANG, "永康市", "永", DivisionLevel.COUNTY, "330700000000", null);
        add(HUAJIE, "花街镇", "花", DivisionLevel.TOWN, YONGKANG, null);
        add(ZHIYING, "芝英镇", "芝", DivisionLevel.TOWN, YONGKANG, EXAMPLE_CODE);
        for (int i = 0; i < VILLAGES.length; i++) {
            add(villageCode(HUAJIE, i), VILLAGES[i], null, DivisionLevel.VILLAGE, HUAJIE, EXAMPLE_CODE);
        }
        add(villageCode(ZHIYING, 0), "芝英示例村", null, DivisionLevel.VILLAGE, ZHIYING, EXAMPLE_CODE);
    }

    private void add(String code, String name, String mark, DivisionLevel level, String parent, String remark) {
        divisions.add(new Division(code, name, mark, level, parent, SINCE, null), remark);
    }

    /** The code of a sample village of the township. */
    static String villageCode(String township, int position) {
        return township.substring(0, 9) + (FIRST_VILLAGE + position);
    }

    /** What the township of the source registers. */
    void registerHuajie(Cast cast) {
        for (int i = 0; i < VILLAGES.length; i++) {
            registerVillage(cast, HUAJIE, i, VILLAGES[i]);
        }
        registerEnterprise(cast, HUAJIE, "永康市康迪客运出租有限公司", "康迪客运", "出租客运", null);
        registerEnterprise(cast, HUAJIE, "浙江三环化工有限公司", "三环化工", "化工", null);
        registerEnterprise(cast, HUAJIE, "浙江万安铝业有限公司", "万安铝业", "铝业", null);
        registerEnterprise(cast, HUAJIE, "永康市众城玻璃有限公司", "众城玻璃", "玻璃", null);
        registerEnterprise(cast, HUAJIE, "中国富新集团", "富新集团", null, null);
        OrganizationDraft government = draft(OrganizationKind.GOVERNMENT_BODY, HUAJIE, "永康市花街镇人民政府", "花街镇政府");
        government.setBodyLevel(BodyLevel.TOWNSHIP);
        register(cast, government);
        OrganizationDraft centre = draft(OrganizationKind.SOCIAL_ORGANIZATION, HUAJIE, "e家人党群服务中心", "e家人");
        centre.setAddress("花街镇，330国道旁");
        centre.setRemark("报道时尚未启用");
        register(cast, centre);
    }

    /** What the city registers. */
    void registerCity(Cast cast) {
        OrganizationDraft bureau = draft(OrganizationKind.GOVERNMENT_BODY, YONGKANG, "永康市交通运输局", "市交通运输局");
        bureau.setBodyLevel(BodyLevel.MUNICIPAL);
        bureau.setRemark(EXAMPLE);
        register(cast, bureau);
    }

    /** What the neighbour registers. */
    void registerZhiying(Cast cast) {
        registerVillage(cast, ZHIYING, 0, "芝英示例村");
        registerEnterprise(cast, ZHIYING, "永康市芝英示例五金有限公司", "芝英五金", "五金铸造", EXAMPLE);
        registerEnterprise(cast, ZHIYING, "永康市芝英示例电器有限公司", "芝英电器", "休闲用品", EXAMPLE);
    }

    private void registerVillage(Cast cast, String township, int position, String name) {
        OrganizationDraft draft = draft(OrganizationKind.VILLAGE, township, name, name);
        draft.setDivisionCode(villageCode(township, position));
        draft.setPartyForm(PartyForm.BRANCH);
        draft.setPartyName(name + "党支部");
        register(cast, draft);
    }

    private void registerEnterprise(Cast cast, String township, String name, String shortName, String industry, String remark) {
        OrganizationDraft draft = draft(OrganizationKind.ENTERPRISE, township, name, shortName);
        draft.setIndustry(industry);
        draft.setPartyForm(PartyForm.BRANCH);
        draft.setPartyName(name + "党支部");
        draft.setPartySuperior(HUAJIE.equals(township) ? "花街镇两新党委" : null);
        draft.setRemark(remark);
        register(cast, draft);
    }

    private static OrganizationDraft draft(OrganizationKind kind, String township, String name, String shortName) {
        OrganizationDraft draft = new OrganizationDraft();
        draft.setKind(kind);
        draft.setTownshipCode(township);
        draft.setName(name);
        draft.setShortName(shortName);
        return draft;
    }

    private void register(Cast cast, OrganizationDraft draft) {
        cast.add(draft.getShortName(), organizations.create(draft).id());
    }

    /** The figures of the source; they are not counts of what is registered here. */
    void recordFigures() {
        record("工业企业", 426);
        record("规模以上工业企业", 27);
        record("集团公司", 4);
        record("产值超亿元企业", 12);
    }

    private void record(String indicator, int value) {
        StatisticDraft draft = new StatisticDraft();
        draft.setDivisionCode(HUAJIE);
        draft.setIndicator(indicator);
        draft.setValue(BigDecimal.valueOf(value));
        draft.setUnit("家");
        draft.setAsOf(REPORTED);
        draft.setSource(SOURCE);
        statistics.record(draft);
    }
}
