package org.lianjian.documents.control.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianjian.documents.control.pages.Items.PageOf;
import org.lianjian.documents.control.word.WordFile;
import org.lianjian.documents.control.word.Xml;
import org.w3c.dom.Element;

/**
 * Sets a Word file into pages: the vocabulary that templates may use, by the rules of Chinese typesetting. Word processors reckon alike but not
 * to the point, so what they show may break a line elsewhere.
 */
public final class Typesetter {

    private final WordFile file;
    private final Element section;
    private final PageFrame frame;
    private final Paragraphs paragraphs;
    private final Tables tables;

    private Typesetter(WordFile file, Fonts fonts) {
        this.file = file;
        section = Xml.child(file.body(), "sectPr").orElseThrow(() -> new IllegalStateException("A Word file says what its pages are like"));
        frame = PageFrame.of(section);
        Styles styles = new Styles(file.styles());
        Looks looks = new Looks(styles, frame.charSpacing());
        paragraphs = new Paragraphs(looks, new Items(file, looks, fonts, frame.charSpacing()), frame.linePitch());
        tables = new Tables(styles, paragraphs);
    }

    /** The file as pages. */
    public static Paper set(WordFile file, Fonts fonts, String title) {
        Typesetter setter = new Typesetter(file, fonts);
        List<LaidPage> pages = new Flow(setter.frame).pages(setter.slabs(file.body(), null));
        for (int i = 0; i < pages.size(); i++) {
            setter.setMargins(pages.get(i), new PageOf(i + 1, pages.size()));
        }
        return new Paper(setter.frame.width(), setter.frame.height(), pages, fonts, title);
    }

    private List<Slab> slabs(Element parent, PageOf page) {
        List<Slab> slabs = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, "p")) {
                slabs.addAll(paragraphs.lines(child, frame.textWidth(), page));
            } else if (Xml.is(child, "tbl")) {
                slabs.addAll(tables.rows(child, frame.textWidth(), page));
            }
        }
        return slabs;
    }

    private void setMargins(LaidPage laid, PageOf page) {
        reference("headerReference", page).ifPresent(header -> stack(slabs(header, page), laid, frame.header()));
        reference("footerReference", page).ifPresent(footer -> {
            List<Slab> slabs = slabs(footer, page);
            double height = slabs.stream().mapToDouble(slab -> slab.before() + slab.height() + slab.after()).sum();
            stack(slabs, laid, frame.height() - frame.footer() - height);
        });
    }

    private void stack(List<Slab> slabs, LaidPage laid, double top) {
        double y = top;
        for (Slab slab : slabs) {
            slab.draw(laid, frame.left(), y + slab.before());
            y += slab.before() + slab.height() + slab.after();
        }
    }

    private Optional<Element> reference(String what, PageOf page) {
        boolean first = page.number() == 1 && Xml.child(section, "titlePg").isPresent();
        boolean even = page.number() % 2 == 0 && file.settings().flatMap(settings -> Xml.child(settings, "evenAndOddHeaders")).isPresent();
        String type = first ? "first" : even ? "even" : "default";
        return Xml.children(section, what).stream().filter(reference -> type.equals(Xml.value(reference, "type"))).findFirst()
                .map(reference -> file.referred(reference.getAttributeNS(Xml.R, "id")));
    }
}
