package org.lianjian.documents.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import org.lianjian.platform.settings.ObjectStore;
import org.lianjian.platform.settings.Settings;

/** Opens the store that the settings name: a bucket when one is set, else the folder {@code files} of the installation's data. */
@ApplicationScoped
public class ContentStores {

    /** The store of this installation. */
    @Produces
    @ApplicationScoped
    ContentStore store(Settings settings) {
        return settings.objectStore().map(ContentStores::bucket).orElseGet(() -> new FolderContentStore(settings.data().resolve("files")));
    }

    private static ContentStore bucket(ObjectStore at) {
        return new S3ContentStore(at.endpoint(), at.region(), at.bucket(), at.key(), at.secret());
    }

    void close(@Disposes ContentStore store) {
        if (store instanceof S3ContentStore bucket) {
            bucket.close();
        }
    }
}
