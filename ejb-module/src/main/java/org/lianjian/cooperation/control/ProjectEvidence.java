package org.lianjian.cooperation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.cooperation.entity.Project;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;

/** The files of projects. */
@Dependent
class ProjectEvidence {

    private static final String EVIDENCE = "evidence";
    private static final int MOST_FILES = 50;

    @Inject
    private Attachments attachments;

    /** Keeps files with a project. */
    List<Attachment> keep(Project project, List<Upload> uploads) {
        List<Upload> files = uploads == null ? List.of() : uploads;
        if (project.evidence().size() + files.size() > MOST_FILES) {
            throw new InvalidInput(EVIDENCE, "validation.tooMany", "", MOST_FILES);
        }
        List<Attachment> kept = files.stream().map(upload -> attachments.store(EVIDENCE, upload)).toList();
        project.addEvidence(kept.stream().map(Attachment::id).toList());
        return kept;
    }

    List<Attachment> of(Project project) {
        return project.evidence().isEmpty() ? List.of() : attachments.find(project.evidence());
    }

    AttachmentContent load(Project project, long attachmentId) {
        if (!project.evidence().contains(attachmentId)) {
            throw new NotFound("attachment", attachmentId);
        }
        return attachments.load(attachmentId);
    }
}
