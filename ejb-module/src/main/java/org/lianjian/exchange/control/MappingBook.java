package org.lianjian.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianjian.exchange.boundary.ImportKind;
import org.lianjian.exchange.entity.RememberedMapping;
import org.lianjian.exchange.entity.RememberedMappingId;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.time.OfficeClock;

/** What offices took columns for: the colleagues of a township or city share it, everybody else has it alone. */
@ApplicationScoped
public class MappingBook {

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    OfficeClock clock;

    /** What was chosen for such a file the last time, if it ever was. */
    Optional<Map<Integer, String>> recall(Actor actor, ImportKind kind, List<String> headings) {
        return Optional.ofNullable(entities.find(RememberedMapping.class, new RememberedMappingId(owner(actor), kind, digest(headings))))
                .map(RememberedMapping::names);
    }

    /** Remembers what was chosen. */
    void remember(Actor actor, ImportKind kind, List<String> headings, Map<Integer, String> names) {
        String owner = owner(actor);
        String digest = digest(headings);
        RememberedMapping known = entities.find(RememberedMapping.class, new RememberedMappingId(owner, kind, digest));
        RememberedMapping mapping = known == null ? new RememberedMapping(owner, kind, digest) : known;
        mapping.remember(names, clock.now());
        entities.persist(mapping);
    }

    private static String owner(Actor actor) {
        return actor.grants().stream().filter(grant -> grant.serves(Operation.SHEET_IMPORT) && grant.level() != ScopeLevel.ORGANIZATION)
                .map(Grant::divisionPrefix).min(String::compareTo).map(prefix -> "division " + prefix).orElse("account " + actor.accountId());
    }

    private static String digest(List<String> headings) {
        String text = headings.stream().map(CellText::plain).collect(Collectors.joining("\u001F"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
