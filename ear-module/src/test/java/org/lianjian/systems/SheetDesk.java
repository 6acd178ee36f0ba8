package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.exchange.boundary.ImportChoice;
import org.lianjian.exchange.boundary.ImportDetails;
import org.lianjian.exchange.boundary.ImportFault;
import org.lianjian.exchange.boundary.ImportKind;
import org.lianjian.exchange.boundary.Imports;
import org.lianjian.exchange.boundary.SheetFile;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.Accounts;
import org.lianjian.identity.boundary.GrantDraft;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.paging.PageQuery;

/** Brings sheets in as people do, and waits for what becomes of them. */
@ApplicationScoped
public class SheetDesk {

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    @Inject
    Office office;

    @Inject
    Accounts accounts;

    @Inject
    Imports imports;

    /** An official with a stored account: what is asked for is done later in the name of that account. */
    public Actor official(Town town) {
        GrantDraft grant = new GrantDraft();
        grant.setRole(Role.TOWNSHIP_OFFICIAL);
        grant.setLevel(ScopeLevel.TOWNSHIP);
        grant.setDivisionCode(town.code());
        return holder(grant, town.code());
    }

    /** The secretary of an organisation, with a stored account. */
    public Actor secretary(Role role, long organization, Town town) {
        GrantDraft grant = new GrantDraft();
        grant.setRole(role);
        grant.setLevel(ScopeLevel.ORGANIZATION);
        grant.setOrganizationId(organization);
        return holder(grant, town.code());
    }

    private Actor holder(GrantDraft grant, String township) {
        long account = office.newAccount().id();
        office.as(office.administrator(Role.SECURITY_ADMINISTRATOR), () -> accounts.grant(account, grant));
        AccountDetails stored = office.as(office.administrator(Role.SYSTEM_ADMINISTRATOR), () -> accounts.get(account));
        return new Actor(account, stored.username(), stored.displayName(),
                List.of(new Grant(grant.getRole(), grant.getLevel(), grant.getOrganizationId(), township)), "192.0.2.1");
    }

    /** Uploads a file with these lines. */
    public long upload(Actor person, ImportKind kind, String... lines) {
        byte[] bytes = (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
        return office.as(person, () -> imports.upload(kind, new Upload("示例.csv", bytes)));
    }

    /** Uploads a file and waits until it is checked. */
    public ImportDetails checked(Actor person, ImportKind kind, String... lines) {
        return checked(person, upload(person, kind, lines));
    }

    /** Has a file checked. */
    public ImportDetails checked(Actor person, long id) {
        office.as(person, () -> {
            imports.check(id);
            return null;
        });
        return over(person, id);
    }

    /** Has a checked file written. */
    public ImportDetails written(Actor person, long id, ImportChoice choice) {
        office.as(person, () -> {
            imports.confirm(id, choice);
            return null;
        });
        return over(person, id);
    }

    /** Waits until nothing is being done with it. */
    public ImportDetails over(Actor person, long id) {
        Instant end = Instant.now().plus(PATIENCE);
        ImportDetails details = get(person, id);
        while (details.state().isRunning() && Instant.now().isBefore(end)) {
            pause();
            details = get(person, id);
        }
        return details;
    }

    public ImportDetails get(Actor person, long id) {
        return office.as(person, () -> imports.get(id));
    }

    public List<ImportFault> faults(Actor person, long id) {
        return office.as(person, () -> imports.faults(id, PageQuery.first(PageQuery.MAX_LIMIT))).items();
    }

    /** A file that the server hands out. */
    public byte[] bytes(SheetFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.body().writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
