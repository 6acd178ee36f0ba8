package org.lianjian.samples.control;

import static org.lianjian.activities.boundary.ActivityType.CARE_VISIT;
import static org.lianjian.activities.boundary.ActivityType.EMPLOYMENT;
import static org.lianjian.activities.boundary.ActivityType.LECTURE;
import static org.lianjian.activities.boundary.ActivityType.MEETING;
import static org.lianjian.activities.boundary.ActivityType.PARTY_DAY;
import static org.lianjian.activities.boundary.ActivityType.TRAINING;
import static org.lianjian.activities.boundary.ActivityType.VOLUNTEER_SERVICE;
import static org.lianjian.activities.boundary.Way.JOINT_ACTIVITY;
import static org.lianjian.activities.boundary.Way.JOINT_DELIBERATION;
import static org.lianjian.activities.boundary.Way.JOINT_ORGANISATION_BUILDING;

/** Pairings of a village and an enterprise (村企结对), invented. */
final class VillageStories {

    private static final String KIND = "VILLAGE_ENTERPRISE";

    private VillageStories() {
    }

    static void tell(Stage stage) {
        firstAid(stage);
        talents(stage);
        clearStream(stage);
        produce(stage);
        onTheWay(stage);
        neighbours(stage);
    }

    private static void firstAid(Stage stage) {
        AgreementStory agreement = stage.story(KIND, "急救课进村结对共建协议（示例）", "康迪客运", "花街村")
                .goals("以党员服务队为纽带，把急救知识和爱心出行送到村里；村里提供场地并组织村民参加。")
                .term(-150, 215)
                .promises("康迪客运", "举办急救与交通安全课", 4, "场").promises("康迪客运", "爱心送考与就医接送", 20, "车次")
                .promises("花街村", "组织村民参加", 200, "人次").promises(null, "召开联席会议", 2, "次")
                .drafted(-172, "kangdi").submitted(-170, "kangdi").approved(-166, "township").signed(-158, "township").begins();
        agreement.activity("心肺复苏急救课走进花街村（示例）", -120).what(JOINT_ACTIVITY, LECTURE, "花街村文化礼堂")
                .outcome("讲解心肺复苏和海姆立克急救法，村民分组练习，现场答疑。", 6, 48).serves(0, 1).withEvidence()
                .filed(-119, "kangdi").confirmed(-118, "huajie").accepted(-115, "township").archived(-90, "township");
        agreement.activity("联席会议：商定全年急救课安排（示例）", -100).what(JOINT_DELIBERATION, MEETING, "e家人党群服务中心")
                .outcome("双方商定全年四场课程的时间、地点和讲师，明确联系人。", 4, 5).serves(3, 1)
                .filed(-99, "huajie").confirmed(-98, "kangdi").accepted(-95, "township")
                .corrected(-80, "kangdi", "更正：列席的镇干部一人未计入人数（示例）。");
        firstAidUnderWay(agreement);
    }

    private static void firstAidUnderWay(AgreementStory agreement) {
        agreement.activity("交通安全课进村（示例）", -30).what(JOINT_ACTIVITY, LECTURE, "花街村文化礼堂")
                .outcome("讲解电动自行车安全和酒驾危害。", 4, 36).serves(0, 1)
                .filed(-29, "kangdi").confirmed(-28, "huajie");
        agreement.activity("敬老爱心出行（示例）", -20).what(JOINT_ACTIVITY, CARE_VISIT, "花街村居家养老服务照料中心")
                .outcome("接送老人体检，共 8 车次。", 5, 12).serves(1, 8).withEvidence("爱心出行派车单（示例）")
                .filed(-19, "kangdi").disputed(-18, "huajie", "实际接送为 6 车次，请核对。");
        agreement.activity("村民乘车意见座谈（示例）", -3).what(JOINT_DELIBERATION, MEETING, "花街村村委会")
                .outcome("收集乘车意见 6 条，商定由车队逐条答复。", 3, 11).serves(3, 1)
                .filed(-2, "huajie");
        agreement.activity("爱心送诊（示例）", -2).what(JOINT_ACTIVITY, VOLUNTEER_SERVICE, "花街村")
                .outcome("出租车党员先锋车队接送行动不便的老人到卫生院，共 3 车次。", 3, 4).serves(1, 3).withEvidence("爱心出行派车单（示例）")
                .filed(-1, "kangdi");
        agreement.activity("第三场急救课（示例）", 20).what(JOINT_ACTIVITY, LECTURE, "花街村文化礼堂").planned(-5, "kangdi");
        agreement.activity("广场安全宣传（示例）", -60).what(JOINT_ACTIVITY, VOLUNTEER_SERVICE, "花街村广场")
                .planned(-75, "huajie").cancelled(-62, "huajie", "连日暴雨，改期另行安排。");
    }

    private static void talents(Stage stage) {
        AgreementStory agreement = stage.story(KIND, "人才共育结对共建协议（示例）", "三环化工", "倪宅村")
                .goals("企业开放实训岗位，村里推荐青年；共同培养技能人才和后备力量。")
                .term(-337, 28)
                .promises("三环化工", "提供实训岗位", 12, "个").promises("三环化工", "开设技能课", 6, "场").promises("倪宅村", "推荐青年参训", 30, "人")
                .drafted(-360, "sanhuan").submitted(-358, "sanhuan")
                .returned(-355, "township", "请写明技能课的场次和时间。").submitted(-350, "sanhuan").approved(-347, "township")
                .signed(-342, "township").begins();
        agreement.activity("化工安全操作实训（示例）", -300).what(JOINT_ACTIVITY, TRAINING, "三环化工实训室")
                .outcome("12 名青年完成两天实训，全部通过考核。", 5, 12).serves(1, 2)
                .filed(-299, "sanhuan").confirmed(-297, "nizhai").accepted(-294, "township").archived(-260, "township");
        agreement.activity("招工对接会（示例）", -240).what(JOINT_ACTIVITY, EMPLOYMENT, "倪宅村便民服务中心")
                .outcome("推出 9 个岗位，达成意向 7 人。", 4, 40).serves(0, 7)
                .filed(-238, "nizhai").confirmed(-236, "sanhuan").accepted(-233, "township");
        agreement.activity("技能夜校第三期（示例）", -16).what(JOINT_ACTIVITY, TRAINING, "倪宅村文化礼堂")
                .outcome("讲授设备点检。", 3, 25).serves(1, 1)
                .filed(-15, "sanhuan").confirmed(-14, "nizhai").returned(-12, "township", "请补充课程内容和每一期的场次。");
        agreement.activity("主题党日：立足岗位学技能（示例）", -14).what(JOINT_ORGANISATION_BUILDING, PARTY_DAY, "三环化工党员活动室")
                .planned(-20, "sanhuan").held(-13, "sanhuan");
        agreement.activity("设备点检实操课（示例）", -3).what(JOINT_ACTIVITY, TRAINING, "三环化工实训室")
                .outcome("分组完成一次设备点检，填写点检表。", 3, 14).serves(1, 1)
                .filed(-2, "sanhuan");
    }

    private static void clearStream(Stage stage) {
        AgreementStory agreement = stage.story(KIND, "清溪护河结对共建协议（示例）", "双溪村", "万安铝业")
                .goals("围绕五水共治，联合巡河、清理河道，共护双溪。")
                .term(-130, 234)
                .promises(null, "联合巡河", 12, "次").promises("万安铝业", "捐助保洁工具", 60, "套")
                .drafted(-150, "wanan").submitted(-148, "wanan").approved(-145, "township").signed(-128, "township").activated(-128, "township");
        agreement.activity("清溪行动：河道清理（示例）", -90).what(JOINT_ACTIVITY, VOLUNTEER_SERVICE, "双溪河道")
                .outcome("清理河道约两公里，清运垃圾 30 余袋。", 22, 15).serves(0, 1).withEvidence()
                .filed(-89, "wanan").accepted(-70, "township");
        agreement.activity("联合巡河（示例）", -45).what(JOINT_ACTIVITY, VOLUNTEER_SERVICE, "双溪河道")
                .outcome("发现排水口异常一处，已上报。", 6, 4).serves(0, 1)
                .filedLate(-30, "wanan", "经办人出差，返岗后补报。");
        patrols(agreement, -110, -75, -62);
        agreement.activity("捐助保洁工具（示例）", -56).what(JOINT_ACTIVITY, CARE_VISIT, "双溪村村委会")
                .planned(-60, "wanan").held(-55, "wanan");
    }

    /** Told each time in the same words, as an auditor may find them. */
    private static void patrols(AgreementStory agreement, int... days) {
        for (int day : days) {
            agreement.activity("例行巡河（示例）", day).what(JOINT_ACTIVITY, VOLUNTEER_SERVICE, "双溪河道")
                    .outcome("沿河巡查一遍，两岸整洁，未见新增垃圾和排污。", 4, 4).serves(0, 1)
                    .filed(day + 1, "wanan").accepted(day + 20, "township");
        }
    }

    private static void produce(Stage stage) {
        AgreementStory first = stage.story(KIND, "产销对接结对共建协议（示例）", "潘宅村", "众城玻璃")
                .goals("企业食堂和职工福利优先采购村里农产品。")
                .term(-395, -31)
                .promises("众城玻璃", "采购农产品", 5000, "公斤").promises("潘宅村", "直供蔬菜", 24, "次")
                .drafted(-420, "township").submitted(-419, "township").approved(-415, "township").signed(-405, "township").begins();
        first.renewed(-45, "township").submitted(-44, "township").approved(-41, "township").signed(-36, "township").begins();
    }

    private static void onTheWay(Stage stage) {
        stage.story(KIND, "村企文体共建协议（示例）", "塘头应村", "众城玻璃").goals("共建文体活动室，共办节庆活动。").term(15, 379)
                .promises(null, "举办文体活动", 6, "场").drafted(-6, "township").submitted(-3, "township");
        stage.story(KIND, "新农村建设结对共建协议（示例）", "枫坑口村", "富新集团").goals("支持村庄环境整治。").term(10, 374)
                .promises("富新集团", "支持整治项目", 2, "个").drafted(-14, "township").submitted(-12, "township")
                .returned(-8, "township", "整治项目请写明名称、时间和双方责任。");
        stage.story(KIND, "便民出行结对共建协议（示例）", "康迪客运", "吴坑").goals("开通赶集日便民班车。").term(30, 394)
                .promises("康迪客运", "开行便民班车", 48, "班次").drafted(-2, "kangdi");
        stage.story(KIND, "秀美乡村结对共建协议（示例）", "三环化工", "陈弄坑村").goals("支持村庄绿化。").term(-20, 345)
                .promises("三环化工", "捐赠苗木", 200, "株").drafted(-40, "sanhuan").withdrawn(-33, "sanhuan");
    }

    private static void neighbours(Stage stage) {
        stage.story(KIND, "芝英村企结对共建协议（示例）", "芝英示例村", "芝英五金").goals("邻镇示例记录。").term(-100, 265)
                .promises("芝英五金", "提供就业岗位", 10, "个")
                .drafted(-118, "township2").submitted(-117, "township2").approved(-114, "township2").signed(-108, "township2").begins();
        stage.story(KIND, "芝英助农结对共建协议（示例）", "芝英示例村", "芝英电器").goals("邻镇示例记录。").term(25, 389)
                .promises("芝英电器", "采购农产品", 800, "公斤").drafted(-7, "township2").submitted(-4, "township2");
    }
}
