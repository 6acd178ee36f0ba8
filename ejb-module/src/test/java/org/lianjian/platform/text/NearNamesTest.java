package org.lianjian.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearNamesTest {

    private static final List<String> REGISTER = List.of("花街村", "倪宅村", "浙江三环化工有限公司", "浙江万安铝业有限公司", "永康市康迪客运出租有限公司");

    @Test
    void aNameWithOneWrongCharacterIsSuggested() {
        assertThat(NearNames.of("花衔村", REGISTER)).containsExactly("花街村");
        assertThat(NearNames.of("浙江三环化工公司", REGISTER)).first().isEqualTo("浙江三环化工有限公司");
    }

    @Test
    void aNameThatHasLittleInCommonIsNot() {
        assertThat(NearNames.of("杭州某某科技", REGISTER)).isEmpty();
    }

    @Test
    void howItIsTypedDoesNotMatter() {
        assertThat(NearNames.of("ＡＢＣ 有限公司", List.of("abc有限公司"))).containsExactly("abc有限公司");
    }

    @Test
    void theNearestComesFirstAndNoMoreThanThree() {
        assertThat(NearNames.of("花街一村", List.of("花街村", "花街二村", "花街三村", "花街一村委", "花街一", "东街一村"))).hasSize(3);
    }

    @Test
    void whatAllCompaniesHaveInCommonFindsNoCandidates() {
        assertThat(NearNames.pieces("三环化工有限公司")).containsExactlyInAnyOrder("三环", "环化", "化工");
    }

    @Test
    void aSingleCharacterFindsNoCandidates() {
        assertThat(NearNames.pieces("花")).isEmpty();
    }
}
