package org.lianjian.inspections.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameTextTest {

    @Test
    void aCopyWithAnotherDateAndHeadCountIsTheSameText() {
        assertThat(SameText.digest("5月3日，组织村民12人清理河道，清运垃圾3车。"))
                .isPresent().isEqualTo(SameText.digest("6月18日  组织村民30人清理河道；清运垃圾7车"));
    }

    @Test
    void widthAndCapitalsMakeNoDifference() {
        assertThat(SameText.digest("Ｌｅｃｔｕｒｅ on first aid")).isEqualTo(SameText.digest("LECTURE on first aid"));
    }

    @Test
    void anotherWordIsAnotherText() {
        assertThat(SameText.digest("组织村民清理河道两公里")).isNotEqualTo(SameText.digest("组织村民清理沟渠两公里"));
    }

    @Test
    void aTextThatSaysLittleIsNotCompared() {
        assertThat(SameText.digest("已按计划完成。")).isEmpty();
        assertThat(SameText.digest("2026-05-03")).isEmpty();
        assertThat(SameText.digest(null)).isEmpty();
    }
}
