package org.lianjian.documents.control.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Takes away what word processors wrap around text without any look: content controls (around page numbers, say) and smart tags. */
final class Wrappings {

    private static final Set<String> WRAPS = Set.of("sdt", "smartTag", "customXml");

    private Wrappings() {
    }

    static void remove(Element root) {
        List<Element> wraps = Xml.everything(root)
                .filter(element -> Xml.W.equals(element.getNamespaceURI()) && WRAPS.contains(element.getLocalName())).toList();
        wraps.forEach(Wrappings::unwrap);
    }

    private static void unwrap(Element wrap) {
        Node parent = wrap.getParentNode();
        Optional<Element> content = Xml.is(wrap, "sdt") ? Xml.child(wrap, "sdtContent") : Optional.of(wrap);
        content.ifPresent(inner -> {
            for (Node moved = inner.getFirstChild(); moved != null; moved = inner.getFirstChild()) {
                parent.insertBefore(moved, wrap);
            }
        });
        Xml.children(wrap, "smartTagPr").forEach(wrap::removeChild);
        parent.removeChild(wrap);
    }
}
