package org.lianjian.samples.control;

import static org.lianjian.activities.boundary.ActivityType.CULTURE_SPORT;
import static org.lianjian.activities.boundary.ActivityType.EXCHANGE_VISIT;
import static org.lianjian.activities.boundary.ActivityType.LECTURE;
import static org.lianjian.activities.boundary.ActivityType.MEETING;
import static org.lianjian.activities.boundary.ActivityType.TRAINING;
import static org.lianjian.activities.boundary.Way.JOINT_ACTIVITY;
import static org.lianjian.activities.boundary.Way.JOINT_DELIBERATION;

/** Pairings of enterprises with each other (企企结对) and with government bodies (政企结对), invented. */
final class OtherStories {

    private static final String ENTERPRISES = "ENTERPRISE_ENTERPRISE";
    private static final String GOVERNMENT = "GOVERNMENT_ENTERPRISE";

    private OtherStories() {
    }

    static void tell(Stage stage) {
        safety(stage);
        fleet(stage);
        acrossTownships(stage);
        moreEnterprises(stage);
        clinic(stage);
        moreGovernment(stage);
    }

    private static void safety(Stage stage) {
        AgreementStory agreement = stage.story(ENTERPRISES, "安全生产互查互学协议（示例）", "三环化工", "万安铝业")
                .goals("党员安全员互查互学，共享安全培训资源。")
                .term(-430, -66)
                .promises(null, "开展安全互查", 4, "次").promises("三环化工", "开放安全培训", 2, "场")
                .drafted(-455, "sanhuan").submitted(-452, "sanhuan").approved(-448, "township").signed(-440, "township").begins().expires();
        agreement.activity("安全互查（示例）", -380).what(JOINT_ACTIVITY, EXCHANGE_VISIT, "万安铝业车间")
                .outcome("互查发现隐患 7 项，当场整改 5 项。", 6, 8).serves(0, 1)
                .filed(-379, "sanhuan").confirmed(-377, "wanan").accepted(-372, "township").archived(-340, "township");
        agreement.activity("安全培训（示例）", -200).what(JOINT_ACTIVITY, TRAINING, "三环化工培训室")
                .outcome("开展一场安全培训。", 10, 3).serves(1, 1)
                .filed(-199, "sanhuan").disputed(-197, "wanan", "当日本单位无人参加。")
                .rejected(-190, "township", "另一方未参加，不属于共同活动。");
    }

    private static void fleet(Stage stage) {
        AgreementStory agreement = stage.story(ENTERPRISES, "职工出行与文体共建协议（示例）", "康迪客运", "富新集团")
                .goals("为职工提供通勤和活动用车，共办文体活动。")
                .term(-310, 55)
                .promises("康迪客运", "保障活动用车", 15, "车次").promises("富新集团", "提供活动场地", 6, "次")
                .drafted(-330, "kangdi").submitted(-328, "kangdi").approved(-324, "township").signed(-318, "township").begins();
        agreement.activity("职工篮球友谊赛（示例）", -250).what(JOINT_ACTIVITY, CULTURE_SPORT, "富新集团球场")
                .outcome("两单位职工友谊赛，现场志愿服务。", 14, 20).serves(1, 1)
                .filed(-249, "kangdi").accepted(-225, "township");
        agreement.terminated(-70, "township", "双方协商一致，富新集团另有安排，提前终止。");
    }

    /** Its parties lie in two townships, so the city decides. */
    private static void acrossTownships(Stage stage) {
        AgreementStory agreement = stage.story(ENTERPRISES, "跨镇货运安全共建协议（示例）", "康迪客运", "万安铝业", "芝英五金")
                .goals("花街、芝英两镇企业党组织共抓货运安全，共用培训场地。")
                .term(-75, 290)
                .promises("康迪客运", "开展驾驶员安全课", 4, "场").promises("万安铝业", "开放装卸实训", 2, "次").promises("芝英五金", "组织驾驶员参加", 60, "人次")
                .drafted(-96, "city").submitted(-95, "city").approved(-90, "city").signed(-80, "city").begins();
        agreement.activity("货运驾驶员安全课（示例）", -21).what(JOINT_ACTIVITY, LECTURE, "康迪客运培训室")
                .outcome("讲授装载加固和夜间行车安全。", 5, 9, 0).serves(0, 1)
                .filed(-20, "kangdi").confirmed(-19, "wanan");
        agreement.activity("装卸实训（示例）", -4).what(JOINT_ACTIVITY, TRAINING, "万安铝业装卸区")
                .outcome("实训一次，排查捆扎隐患两处。", 3, 8, 11).serves(1, 1)
                .filed(-3, "kangdi");
    }

    private static void moreEnterprises(Stage stage) {
        stage.story(ENTERPRISES, "职工技能互培协议（示例）", "万安铝业", "众城玻璃").goals("互派技师授课。").term(-1, 363)
                .promises(null, "技师互派授课", 8, "场").drafted(-20, "wanan").submitted(-18, "wanan").approved(-13, "township")
                .signedFor(-6, "township", "万安铝业");
    }

    private static void clinic(Stage stage) {
        AgreementStory agreement = stage.story(GOVERNMENT, "驻企服务结对共建协议（示例）", "花街镇政府", "三环化工")
                .goals("镇党员干部驻企服务，企业参与镇里公益。")
                .term(-85, 279)
                .promises("花街镇政府", "驻企现场办公", 6, "次").promises("三环化工", "参与镇公益活动", 3, "次")
                .drafted(-105, "sanhuan").submitted(-104, "sanhuan").approved(-98, "city").signed(-92, "township").begins();
        agreement.activity("驻企现场办公会（示例）", -50).what(JOINT_DELIBERATION, MEETING, "三环化工会议室")
                .outcome("收集用工、用电等问题 5 个，明确责任人和答复期限。", 4, 7).serves(0, 1)
                .filed(-49, "sanhuan").confirmed(-48, "township").accepted(-43, "city");
        agreement.activity("惠企政策宣讲（示例）", -11).what(JOINT_ACTIVITY, LECTURE, "三环化工会议室")
                .outcome("宣讲惠企政策三项，现场答疑。", 3, 26).serves(0, 1)
                .filed(-10, "sanhuan");
    }

    private static void moreGovernment(Stage stage) {
        stage.story(GOVERNMENT, "文明交通共建协议（示例）", "市交通运输局", "康迪客运").goals("共建文明示范车队。").term(-120, 244)
                .promises("市交通运输局", "业务指导", 4, "次").promises("康迪客运", "文明交通宣传", 12, "次")
                .drafted(-140, "city").submitted(-139, "city").approved(-136, "city").signed(-130, "city").begins()
                .suspended(-25, "city", "企业车辆集中检修，经协商暂停执行。");
        stage.story(GOVERNMENT, "技改服务结对共建协议（示例）", "花街镇政府", "万安铝业").goals("党员带头技改，镇里跟踪服务。").term(12, 376)
                .promises("花街镇政府", "技改服务对接", 4, "次").drafted(-22, "wanan").submitted(-21, "wanan").approved(-15, "city")
                .signed(-5, "township");
        stage.story(GOVERNMENT, "公益助学结对共建协议（示例）", "花街镇政府", "富新集团").goals("共办暑期学校和助学活动。").term(20, 384)
                .promises("富新集团", "资助学习用品", 100, "份").drafted(-9, "township").submitted(-7, "township");
    }
}
