package org.lianjian.web.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.lianjian.documents.boundary.DocumentKind;

/** {@code #{papers.of('MINUTES')}} on a page that offers a paper. */
@Named("papers")
@ApplicationScoped
public class PaperKinds {

    /** The kind of that name. */
    public DocumentKind of(String name) {
        return DocumentKind.valueOf(name);
    }
}
