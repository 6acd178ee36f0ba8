package org.lianjian.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lianjian.pages.SpikePage;
import org.lianjian.rig.Journey;

@Journey
class SpikeIT {

    @Test
    void a_note_is_added(Page page) {
        SpikePage notes = SpikePage.open(page);
        notes.add("花街");
        assertThat(notes.row("花街").first()).isVisible();
    }

    @Test
    void axe_runs(Page page) {
        SpikePage.open(page);
        Assertions.assertThat(new AxeBuilder(page).analyze().getPasses()).isNotEmpty();
    }
}
