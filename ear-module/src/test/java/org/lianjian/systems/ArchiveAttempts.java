package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;
import org.lianjian.archives.boundary.ArchiveDraft;
import org.lianjian.archives.boundary.ArchiveFilter;
import org.lianjian.archives.boundary.Archives;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.paging.PageQuery;

/** One attempt at each operation on archived packages. */
@ApplicationScoped
public class ArchiveAttempts implements AttemptSource {

    @Inject
    Archives archives;

    @Inject
    Paperwork paperwork;

    /** The attempts by operation. */
    @Override
    public Map<Operation, Consumer<World>> all() {
        return Map.of(Operation.ARCHIVE_LIST, world -> Attempts.demand(archives.list(ArchiveFilter.of(world.running()), PageQuery.first(50)).items()),
                Operation.ARCHIVE_VIEW, world -> archives.get(Worlds.archiveOf(world.activity())),
                Operation.ARCHIVE_MAKE, world -> archives.make(draft(world.running())),
                Operation.ARCHIVE_TAKE, world -> archives.take(Worlds.archiveOf(world.activity())),
                Operation.ARCHIVE_INSPECT, world -> archives.inspect(paperwork.pdf(), null),
                Operation.ARCHIVE_RECEIVE, world -> archives.receive(paperwork.pdf(), null));
    }

    private static ArchiveDraft draft(long agreement) {
        ArchiveDraft draft = new ArchiveDraft();
        draft.setAgreementId(agreement);
        return draft;
    }
}
