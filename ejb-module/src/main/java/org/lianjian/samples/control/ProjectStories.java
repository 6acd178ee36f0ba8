package org.lianjian.samples.control;

import org.lianjian.cooperation.boundary.MoneyKind;
import org.lianjian.cooperation.boundary.Projects;

/** Projects under the sample agreements: one agreed with money pledged, one in progress with money paid, one accepted. */
final class ProjectStories {

    private static final String FIRST_AID = "急救课进村结对共建协议（示例）";
    private static final String TALENTS = "人才共育结对共建协议（示例）";

    private ProjectStories() {
    }

    static void tell(Stage stage, Projects projects) {
        new ProjectStory(stage, projects, TALENTS, "倪宅村实训教室改造（示例）")
                .aims("把闲置教室改成可容纳 20 人的实训教室，方便村里青年就近学技能。", "60000.00", "三环化工")
                .milestone("水电改造完成", -215).milestone("设备到位", -190)
                .proposed(-250, "nizhai").agreed(-248, "nizhai").agreed(-246, "sanhuan").started(-240, "sanhuan")
                .money(-238, "sanhuan", MoneyKind.PLEDGED, "60000.00", "三环化工", "倪宅村", null, null)
                .money(-230, "sanhuan", MoneyKind.PAID, "60000.00", "三环化工", "倪宅村", "村集体账户", "示例凭证 001 号")
                .money(-228, "nizhai", MoneyKind.BOOKED, "60000.00", "三环化工", "倪宅村", "村集体账户", "示例收据 001 号")
                .reached(0, -216, "sanhuan").reached(1, -192, "sanhuan")
                .completed(-188, "sanhuan", "实训教室可容纳 20 人，配实训台 5 张，新增实训岗位 3 个。", 0, 3).accepted(-180, "township");
        new ProjectStory(stage, projects, TALENTS, "青年技能角设备更新（示例）")
                .aims("更新点检练习设备，配合技能夜校使用。", "30000.00", "三环化工")
                .milestone("设备采购", -20).milestone("设备安装", 5).milestone("试用一期", 20)
                .proposed(-60, "sanhuan").agreed(-60, "sanhuan").agreed(-58, "nizhai").started(-50, "sanhuan")
                .money(-48, "sanhuan", MoneyKind.PLEDGED, "30000.00", "三环化工", "倪宅村", null, null)
                .money(-24, "sanhuan", MoneyKind.PAID, "12500.50", "三环化工", "倪宅村", "村集体账户", "示例凭证 014 号")
                .reached(0, -21, "sanhuan").noted(-10, "sanhuan", "首批设备已到货，等待安装场地清理。");
        new ProjectStory(stage, projects, FIRST_AID, "花街村急救角建设（示例）")
                .aims("在文化礼堂设急救角，配急救箱和除颤仪，训练 10 名村民急救员。", "28000.00", "康迪客运", "花街村")
                .milestone("场地和设备落实", 25).milestone("急救员培训完成", 60)
                .proposed(-12, "huajie").agreed(-12, "huajie").agreed(-9, "kangdi")
                .money(-8, "kangdi", MoneyKind.PLEDGED, "20000.00", "康迪客运", "花街村", null, null);
    }
}
