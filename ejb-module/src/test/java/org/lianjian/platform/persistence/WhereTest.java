package org.lianjian.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianjian.platform.paging.Cursor;

/** Conditions as an index can serve them. */
class WhereTest {

    @Test
    void a_page_begins_where_an_index_can() {
        Where where = new Where().after(new Cursor("2026-03-05", 7), "a.heldOn", "2026-03-05", "a.id", true);
        assertThat(where.text()).isEqualTo(" where (a.heldOn <= :afterValue) and (a.heldOn < :afterValue or a.id < :afterId)");
    }

    @Test
    void what_belongs_to_the_rows_of_a_page_is_read_from_where_the_page_begins() {
        LinkedRows parties = new LinkedRows("Party p", "p.activity", "a");
        String some = "exists (select 1 from Party p where p.activity = a and (";
        assertThat(new Where().some(parties, "p.late = true").text()).isEqualTo(" where (" + some + "p.late = true)))");
        assertThat(new Where().some(parties, "p.late = true").before(Cursor.of(7), "a.id").text())
                .isEqualTo(" where (" + some + "p.activity.id < :afterId and (p.late = true)))) and (a.id < :afterId)");
        assertThat(new Where().after(Cursor.of(7), "x.id").some(parties, "p.late = true").text())
                .isEqualTo(" where (x.id > :afterId) and (" + some + "p.late = true)))");
    }

    @Test
    void words_are_looked_for_as_typed_but_for_case_and_blanks_around() {
        assertThat(new Where().holds("a.searchText", "q", " 50%_A ").text()).isEqualTo(" where (function('holds_text', a.searchText, :q))");
        assertThat(Like.word(" 50%_A ")).isEqualTo("50%_a");
        assertThat(new Where().holds("a.searchText", "q", "  ").text()).isEmpty();
    }
}
