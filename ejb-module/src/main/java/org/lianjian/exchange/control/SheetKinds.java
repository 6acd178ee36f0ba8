package org.lianjian.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.lianjian.exchange.boundary.ImportKind;
import org.lianjian.exchange.boundary.SheetKind;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.speech.Speech;

/** What the features take in on sheets, and who may bring it. */
@ApplicationScoped
public class SheetKinds {

    @Inject
    @Any
    Instance<SheetKind> all;

    @Inject
    Access access;

    @Inject
    Speech speech;

    /** Those the actor may bring in. */
    List<ImportKind> open() {
        return all.stream().filter(kind -> access.actor().grants().stream().anyMatch(grant -> grant.serves(kind.operation())))
                .map(SheetKind::kind).sorted(Comparator.naturalOrder()).toList();
    }

    /** One of them, whoever asks. */
    SheetKind of(ImportKind wanted) {
        return all.stream().filter(kind -> kind.kind() == wanted).findFirst().orElseThrow(() -> new IllegalStateException("No sheets of " + wanted));
    }

    /**
     * One of them for the actor.
     *
     * @throws org.lianjian.platform.errors.AccessRefused if no role of the actor brings in such sheets
     */
    SheetKind demand(ImportKind wanted) {
        SheetKind kind = of(wanted);
        access.demand(kind.operation());
        return kind;
    }

    KindWords words(SheetKind kind) {
        return new KindWords(kind.columns(), speech);
    }
}
