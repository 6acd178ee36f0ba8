package org.lianjian.web.documents;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.DocumentTemplates;
import org.lianjian.documents.boundary.TemplateDraft;
import org.lianjian.documents.boundary.TemplateShelf;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.access.Operation;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;
import org.lianjian.web.platform.Uploads;
import org.lianjian.web.platform.Viewer;

/** The Word files that an office's papers are made from: which counts, what came before, and bringing an adapted one. */
@Named
@RequestScoped
public class TemplatesPage {

    private static final String HERE = "/documents/templates";

    @Inject
    DocumentTemplates templates;

    @Inject
    Divisions divisions;

    @Inject
    Submission submission;

    @Inject
    Address address;

    @Inject
    Viewer viewer;

    private final TemplateDraft draft = new TemplateDraft();
    private List<Division> offices;
    private List<TemplateShelf> shelves;
    private Part file;

    @PostConstruct
    void read() {
        viewer.demand(Operation.TEMPLATE_KEEP);
        offices = templates.offices().stream().map(divisions::get).toList();
        draft.setDivisionCode(address.text("office").orElseGet(() -> offices.get(0).code()));
        draft.setKind(address.code(DocumentKind.class, "kind"));
    }

    /** The office whose templates are shown. */
    public Division getOffice() {
        return divisions.get(draft.getDivisionCode());
    }

    /** The offices whose templates this person keeps. */
    public List<Division> getOffices() {
        return offices;
    }

    public List<TemplateShelf> getShelves() {
        if (shelves == null) {
            shelves = templates.shelves(draft.getDivisionCode());
        }
        return shelves;
    }

    /** The name of the office that a template comes from. */
    public String officeOf(String divisionCode) {
        return divisions.get(divisionCode).name();
    }

    /** A new version from the chosen file. */
    public String bring() {
        draft.setFile(Uploads.of(file));
        return submission.run(() -> {
            templates.bring(draft);
            return Go.to(HERE, "documents.done.BROUGHT");
        });
    }

    /** From now on the city's or the program's own. */
    public String giveUp(DocumentKind kind) {
        return submission.run(() -> {
            templates.giveUp(kind, draft.getDivisionCode());
            return Go.to(HERE, "documents.done.GIVEN_UP");
        });
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public TemplateDraft getDraft() {
        return draft;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
