package org.lianjian.web.exchange;

import java.util.List;

/**
 * What stands above and below the rows of a list, in the reader's language.
 *
 * @param about      lines below the title: who takes it, when, which period
 * @param labels     the headings
 * @param widths     of the columns
 * @param signatures what is to be signed below a ledger; empty for other lists
 * @param pages      the words around the page numbers, such as 第 and 页
 * @param yes        the word for yes
 * @param no         the word for no
 */
record ListHead(String title, List<String> about, List<String> labels, List<Integer> widths, List<String> signatures, String pages, String yes,
        String no) {
}
