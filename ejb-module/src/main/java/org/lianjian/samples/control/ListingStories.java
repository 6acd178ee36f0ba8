package org.lianjian.samples.control;

import static org.lianjian.cooperation.boundary.ListingSide.NEED;
import static org.lianjian.cooperation.boundary.ListingSide.RESOURCE;

import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.Listings;
import org.lianjian.cooperation.boundary.Matches;

/** Needs and resources of the villages and enterprises, invented: some fit each other, some have no counterpart, some are over. */
final class ListingStories {

    private final Stage stage;
    private final Listings listings;

    private ListingStories(Stage stage, Listings listings) {
        this.stage = stage;
        this.listings = listings;
    }

    static void tell(Stage stage, Listings listings, Matches matches) {
        ListingStories stories = new ListingStories(stage, listings);
        stories.needs();
        stories.resources();
        stories.declined(matches);
    }

    private void needs() {
        story(NEED, "倪宅村", "JOBS", "返乡青年就业岗位（示例）").says("村里青年希望就近上班，不限工种。", "12", "个").window(-20, 120)
                .drafted(-19, "nizhai").published(-18, "nizhai");
        story(NEED, "花街村", "TRAINING", "村民急救培训（示例）").says("为服务队队员开设急救课，含实操。", "40", "人次").window(-10, 90)
                .at(SampleRegister.villageCode(SampleRegister.HUAJIE, 0)).drafted(-11, "huajie").published(-10, "huajie");
        story(NEED, "双溪村", "PURCHASES", "红糖销路（示例）").says("土法红糖，可按单位福利采购的规格包装。", "3", "吨").window(-30, 60)
                .inTheWholeCity().drafted(-28, "township").published(-28, "township");
        story(NEED, "潘宅村", "FUNDS", "文化礼堂音响（示例）").says("礼堂音响老旧，需更换一套。", "5", "万元").window(-60, 100)
                .drafted(-55, "township").published(-52, "township");
        story(NEED, "塘头应村", "EXPERTISE", "农机维修指导（示例）").says("请懂农机的师傅每月来一次。", "6", "次").window(-15, 160)
                .drafted(-14, "township").published(-13, "township");
        story(NEED, "万安铝业", "LAND", "堆场用地（示例）").says("临时堆放模具，平整即可。", "2", "亩").window(0, 200).shownUntil(10)
                .drafted(-6, "wanan").published(-5, "wanan");
        story(NEED, "花街村", "ROOMS", "老年活动室（示例）").says("雨天活动的场地，已由村里自行解决。", "1", "间").window(-90, 30)
                .drafted(-88, "huajie").published(-86, "huajie").withdrawn(-40, "huajie", "村里已腾出两间空房。");
        story(NEED, "三环化工", "ROOMS", "职工集训场地（示例）").says("可容纳六十人，最好有投影。", "1", "间").window(5, 40)
                .drafted(-1, "sanhuan");
    }

    private void resources() {
        story(RESOURCE, "三环化工", "JOBS", "包装和化验岗位（示例）").says("包吃，附近村民优先。", "15", "个").window(-40, 80)
                .drafted(-35, "sanhuan").published(-33, "sanhuan");
        story(RESOURCE, "万安铝业", "JOBS", "挤压车间岗位（示例）").says("招学徒，带薪培训。", "8", "个").window(-25, 150)
                .inTheWholeCity().drafted(-24, "wanan").published(-22, "wanan");
        story(RESOURCE, "康迪客运", "TRAINING", "急救课（示例）").says("由持证驾驶员讲授，每场四十人。", "80", "人次").window(-15, 200)
                .drafted(-12, "kangdi").published(-12, "kangdi");
        story(RESOURCE, "芝英五金", "PURCHASES", "职工福利采购（示例）").says("年节福利，优先买本市农产品。", "2", "吨").window(-10, 45)
                .inTheWholeCity().drafted(-9, "township2").published(-8, "township2");
        story(RESOURCE, "众城玻璃", "ROOF", "厂房屋顶（示例）").says("可装光伏，承重已检测。", "3000", "平方米").window(-70, 300)
                .drafted(-66, "township").published(-65, "township");
        story(RESOURCE, "富新集团", "ROOMS", "职工活动室（示例）").says("周末和晚上可用，需提前一周约定。", "2", "间").window(-50, 50)
                .drafted(-48, "township").published(-47, "township");
        story(RESOURCE, "吴坑", "LAND", "闲置晒场（示例）").says("水泥地面，可短期使用。", "2.5", "亩").window(-20, 100)
                .drafted(-18, "township").published(-17, "township");
        story(RESOURCE, "康迪客运", "EXPERTISE", "汽车构造讲解（示例）").says("面向学生的讲解，暑期开放。", "4", "场").window(-120, -30)
                .drafted(-118, "kangdi").published(-117, "kangdi").over(-29);
    }

    /** A suggestion that is not made any more. */
    private void declined(Matches matches) {
        ListingStory need = story(NEED, "康迪客运", "ROOMS", "驾驶员休息室（示例）").says("夜班驾驶员休息，靠近车站。", "1", "间").window(-30, 60)
                .drafted(-29, "kangdi").published(-28, "kangdi");
        ListingStory resource = story(RESOURCE, "花街村", "ROOMS", "文化礼堂偏房（示例）").says("白天可用。", "1", "间").window(-40, 40)
                .drafted(-36, "huajie").published(-35, "huajie");
        stage.timeline().add(-20, "kangdi", () -> matches.decline(need.id(), resource.id(), "只有白天可用，夜班用不上。"));
    }

    private ListingStory story(ListingSide side, String organization, String category, String title) {
        return new ListingStory(stage, listings, side, organization, category, title);
    }
}
