package org.lianjian.organizations.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.text.PlainText;

/** The register of organisations. */
@Local
public interface Organizations {

    /** Organisations within the caller's reach. */
    Slice<OrganizationRow> list(OrganizationFilter filter, PageQuery page);

    /** The ids of all organisations of a filter within the caller's reach. */
    List<Long> ids(OrganizationFilter filter);

    /** One organisation. */
    OrganizationDetails get(long id);

    /** What was done to one organisation, newest first; nothing for a partner, who sees the organisation only from outside. */
    List<TrailEntry> history(long id);

    /**
     * Possible partners whose names, present or former, or code contain every word of {@code q}, which may be null; at most 20, by name: those of the
     * caller's township or city, and the partners the caller's organisation has already.
     */
    List<OrganizationChoice> choose(String q, OrganizationKind kind);

    /**
     * The organisations with these ids, for a draft that names them; in the order of the ids.
     *
     * @param field the input that named them, for the message: {@code parties[].organizationId} becomes {@code parties[1].organizationId};
     *              without brackets the index is put at its end
     * @throws org.lianjian.platform.errors.InvalidInput naming the first id that is unknown, closed, or out of the caller's reach
     */
    List<OrganizationChoice> chosen(String field, Collection<Long> ids);

    /** Registers one. Refuses a duplicate by credit code, or by name within the township, naming the existing one. */
    OrganizationDetails create(@Valid OrganizationDraft draft);

    /** Registers several, all or none; each like {@link #create}. */
    void createAll(List<@Valid OrganizationDraft> drafts);

    /** Changes one; a new name opens a new period and keeps the old one. */
    OrganizationDetails change(RecordRef ref, @Valid OrganizationDraft draft);

    /** Marks one as dissolved or merged, with a reason. It stays in every record it is part of. */
    OrganizationDetails close(RecordRef ref, @PlainText(max = 200) String reason);
}
