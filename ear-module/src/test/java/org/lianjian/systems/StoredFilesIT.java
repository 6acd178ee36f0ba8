package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.documents.control.ContentStore;
import org.lianjian.documents.control.ContentUnavailable;
import org.lianjian.documents.control.StoredFileCalendar;
import org.lianjian.platform.leases.OfficeDays;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.systems.Together.Outcome;

/** Files of records in the server: what is kept once, what is seen small, and what goes when nobody refers to it. */
@ExtendWith(ArquillianExtension.class)
class StoredFilesIT {

    private static final int AT_ONCE = 8;

    @Inject
    private Office office;

    @Inject
    private Filings filings;

    @Inject
    private Together together;

    @Inject
    private Database database;

    @Inject
    private Activities activities;

    @Inject
    private ContentStore store;

    @Inject
    private OfficeDays days;

    @Inject
    private OfficeClock clock;

    @Resource
    private UserTransaction transaction;

    private Filings.Twins twins;

    @BeforeEach
    void makeParties() {
        twins = filings.twinsIn(office.newTown());
    }

    @Test
    void bytesWhoseFilingCameToNothingGoAfterADay() throws Exception {
        Upload page = Filings.page();
        transaction.begin();
        String digest = evidenceOf(filings.file(twins, page)).get(0).sha256();
        transaction.rollback();
        assertThat(store.open(digest)).hasBinaryContent(page.content().bytes());

        clearUp();
        assertThat(rowsOf(digest)).isEqualTo(1);
        letADayPass(digest);
        clearUp();
        assertThat(rowsOf(digest)).isZero();
        assertThatThrownBy(() -> store.open(digest)).isInstanceOf(ContentUnavailable.class);
    }

    @Test
    void bytesThatAnotherRecordHasStay() throws Exception {
        Upload page = Filings.page();
        long kept = filings.file(twins, page);
        transaction.begin();
        filings.file(twins, page);
        transaction.rollback();
        String digest = evidenceOf(kept).get(0).sha256();
        letADayPass(digest);
        clearUp();
        assertThat(contentOf(kept).content().bytes()).isEqualTo(page.content().bytes());
    }

    @Test
    void theSameNewFileBroughtByManyAtOnceIsKeptOnce() {
        Upload page = Filings.page();
        List<Outcome<Long>> filed = together.times(AT_ONCE, twins.filer(), () -> filings.file(twins, page));
        assertThat(filed).allMatch(Outcome::done);
        String digest = evidenceOf(filed.get(0).result()).get(0).sha256();
        assertThat(rowsOf(digest)).isEqualTo(1);
        assertThat(database.count("select count(*) from attachment where sha256 = ?", digest)).isEqualTo(AT_ONCE);
    }

    @Test
    void aPhotographIsSeenSmallAndItsSmallPictureStays() throws IOException {
        long activity = filings.file(twins, new Upload("示例.png", photograph()));
        Attachment file = evidenceOf(activity).get(0);
        assertThat(file.hasThumbnail()).isTrue();
        letADayPass(file.sha256());
        database.change("update stored_content set touched_at = ? where sha256 in (select thumbnail_sha256 from attachment where id = ?)",
                Timestamp.from(clock.now().minusSeconds(200_000)), file.id());
        clearUp();
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(contentOf(activity).thumbnail().bytes()));
        assertThat(small.getWidth()).isEqualTo(320);
        assertThat(evidenceOf(filings.file(twins, Filings.page())).get(0).hasThumbnail()).isFalse();
    }

    private List<Attachment> evidenceOf(long activity) {
        return office.as(twins.filer(), () -> activities.get(activity)).evidence();
    }

    private AttachmentContent contentOf(long activity) {
        return office.as(twins.filer(), () -> activities.evidence(activity, evidenceOf(activity).get(0).id()));
    }

    private int rowsOf(String digest) {
        return database.count("select count(*) from stored_content where sha256 = ?", digest);
    }

    private void letADayPass(String digest) {
        database.change("update stored_content set touched_at = ? where sha256 = ?", Timestamp.from(clock.now().minusSeconds(200_000)), digest);
    }

    private void clearUp() {
        days.turn(StoredFileCalendar.class, clock.today());
    }

    private static byte[] photograph() throws IOException {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, new Random().nextInt());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
