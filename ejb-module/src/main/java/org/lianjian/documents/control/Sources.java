package org.lianjian.documents.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.DocumentSource;

/** What the features say about their papers. */
@ApplicationScoped
public class Sources {

    @Inject
    @Any
    Instance<DocumentSource> sources;

    DocumentSource of(DocumentKind kind) {
        return sources.stream().filter(source -> source.kind() == kind).findFirst()
                .orElseThrow(() -> new IllegalStateException("No feature makes " + kind));
    }
}
