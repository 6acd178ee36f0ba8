package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.archives.boundary.ArchiveDetails;
import org.lianjian.archives.boundary.Archives;
import org.lianjian.archives.boundary.ErasureAnswer;
import org.lianjian.archives.boundary.FoundTrace;
import org.lianjian.archives.boundary.PersonSought;
import org.lianjian.archives.boundary.PersonalData;
import org.lianjian.archives.boundary.PersonalDataDraft;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.organizations.boundary.OrganizationDetails;
import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.organizations.boundary.PartyForm;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.personal.KeptBecause;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.systems.Filings.Twins;

/** What is stored about somebody is found, handed out and erased, and the log and packages verify as before. */
@ExtendWith(ArquillianExtension.class)
class PersonalDataIT {

    @Inject
    private Office office;

    @Inject
    private Filings filings;

    @Inject
    private Closures closures;

    @Inject
    private Gatherings gatherings;

    @Inject
    private Organizations organizations;

    @Inject
    private Agreements agreements;

    @Inject
    private Meetings meetings;

    @Inject
    private Archives archives;

    @Inject
    private PersonalData personal;

    @Inject
    private Database database;

    @Inject
    private SealedLog log;

    @Inject
    private Tampering tampering;

    @Test
    void everythingAboutAContactIsFoundAndHandedOut() throws IOException {
        Town town = office.newTown();
        String name = newName();
        long organization = withContact(town, name, "13900000001");
        Actor city = office.municipalOfficial(town);

        List<FoundTrace> found = find(city, name);

        assertThat(found).extracting(FoundTrace::holder, FoundTrace::field, FoundTrace::text).containsExactlyInAnyOrder(
                tuple("ORGANIZATION", "CONTACT_NAME", name), tuple("ORGANIZATION", "CONTACT_PHONE", "13900000001"),
                tuple("ORGANIZATION", "REMARK", "找" + name + "即可"));
        byte[] file = office.as(city, () -> personal.disclose(draft(name, found)));
        assertThat(entries(file)).hasSize(2).allSatisfy(text -> assertThat(text).contains(name, "13900000001"));
        assertThat(find(office.municipalOfficial(office.newTown()), name)).isEmpty();
        assertThat(database.count("select count(*) from audit_event where object_type = 'PERSONAL_REQUEST' and facts like ?",
                "%" + name + "%")).isZero();
        assertThat(organization).isPositive();
    }

    @Test
    void whatIsErasedIsInNoTableAnyMoreAndTheLogVerifies() {
        Town town = office.newTown();
        String name = newName();
        long organization = withContact(town, name, "13900000002");
        Twins twins = filings.twinsIn(town);
        long meeting = meetingWith(twins, name);
        Actor city = office.municipalOfficial(town);
        assertThat(tablesWith(name)).contains("organization", "meeting_attendance");

        ErasureAnswer answer = office.as(city, () -> personal.erase(draft(name, find(city, name))));

        assertThat(answer.kept()).isEmpty();
        assertThat(answer.erased()).extracting(FoundTrace::holder).contains("ORGANIZATION", "MEETING");
        assertThat(tablesWith(name)).isEmpty();
        assertThat(tablesWith("13900000002")).isEmpty();
        assertThat(office.as(city, () -> organizations.get(organization)).contactName()).isNull();
        assertThat(office.as(twins.official(), () -> meetings.get(meeting)).attendance()).extracting(line -> line.name()).doesNotContain(name);
        assertThat(database.count("select count(*) from audit_salt s join audit_event e on e.id = s.event_id where e.object_type = 'ORGANIZATION'"
                + " and e.object_id = ? and s.field in ('contactName', 'contactPhone', 'remark')", organization)).isZero();
        log.awaitSealed();
        assertThat(verifiedRecord(ObjectType.ORGANIZATION, organization)).isTrue();
        assertThat(verifiedRecord(ObjectType.MEETING, meeting)).isTrue();
    }

    @Test
    void whatWasSignedAndArchivedStaysAndThePackageStillPasses() {
        Town town = office.newTown();
        Twins twins = closures.ended(town);
        ArchiveDetails archive = closures.archived(twins);
        Actor city = office.municipalOfficial(town);
        List<FoundTrace> found = find(city, "示例签署人").stream()
                .filter(trace -> trace.reference().startsWith("AGREEMENT/" + twins.agreement().id() + "/")
                || trace.reference().startsWith("ARCHIVE/" + archive.id() + "/")).toList();

        ErasureAnswer answer = office.as(city, () -> personal.erase(draft("示例签署人", found)));

        assertThat(answer.erased()).isEmpty();
        assertThat(answer.kept()).extracting(FoundTrace::kept).containsExactlyInAnyOrder(KeptBecause.SIGNED, KeptBecause.ARCHIVED);
        assertThat(answer.kept()).extracting(FoundTrace::text).containsOnly("");
        assertThat(office.as(twins.official(), () -> agreements.get(twins.agreement().id())).signatures().get(0).signatory()).isEqualTo("示例签署人");
        assertThat(office.as(twins.official(), () -> archives.check(archive.id())).passed()).isTrue();
    }

    @Test
    void nothingIsErasedThatWasNotNamedAndTheReferenceNamesNobody() {
        Town town = office.newTown();
        String name = newName();
        withContact(town, name, "13900000003");
        Actor city = office.municipalOfficial(town);
        PersonalDataDraft nothing = draft(name, List.of());
        PersonalDataDraft naming = draft(name, find(city, name));
        naming.setReference("来自" + name);

        assertThatThrownBy(() -> office.as(city, () -> personal.erase(nothing))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> office.as(city, () -> personal.erase(naming))).isInstanceOf(InvalidInput.class);
        assertThat(find(city, name)).hasSize(3);
    }

    private boolean verifiedRecord(ObjectType type, long id) {
        return tampering.verify(null).stream().noneMatch(found -> found.objectType() == type && found.objectId() == id);
    }

    private long withContact(Town town, String name, String phone) {
        OrganizationDraft draft = office.organization(OrganizationKind.ENTERPRISE, town);
        draft.setPartyForm(PartyForm.NONE);
        OrganizationDetails made = office.as(office.official(town), () -> organizations.create(draft));
        draft.setContactName(name);
        draft.setContactPhone(phone);
        draft.setRemark("找" + name + "即可");
        office.as(office.official(town), () -> organizations.change(RecordRef.latest(made.id()), draft));
        return made.id();
    }

    /** A meeting whose minutes are not issued, with somebody on the attendance list. */
    private long meetingWith(Twins twins, String name) {
        MeetingDetails meeting = office.as(twins.partner(), () -> meetings.convene(gatherings.under(twins.agreement().id(), twins.village())));
        List<Long> topics = office.as(twins.partner(), () -> meetings.propose(meeting.id(), Gatherings.topic("示例 议题", twins.village())))
                .proposals().stream().map(item -> item.id()).toList();
        office.as(twins.partner(), () -> meetings.setAgenda(RecordRef.latest(meeting.id()), topics));
        var attendance = Gatherings.attendance(0, twins.village());
        attendance.getLines().get(0).setName(name);
        office.as(twins.partner(), () -> meetings.recordAttendance(meeting.id(), attendance));
        return meeting.id();
    }

    private List<FoundTrace> find(Actor actor, String name) {
        PersonSought person = new PersonSought();
        person.setName(name);
        return office.as(actor, () -> personal.find(person));
    }

    private static PersonalDataDraft draft(String name, List<FoundTrace> traces) {
        PersonalDataDraft draft = new PersonalDataDraft();
        draft.setName(name);
        draft.setReference("示例 来文2号");
        draft.setTraces(traces.stream().map(FoundTrace::reference).toList());
        return draft;
    }

    private static String newName() {
        return "示例" + Office.unique().replaceAll("[0-9]", "甲");
    }

    /** Every text column of every table. */
    private List<String> tablesWith(String text) {
        List<String> columns = database.texts("select table_name || '.' || column_name from information_schema.columns"
                + " where lower(table_schema) = 'public' and lower(data_type) in ('character varying', 'text', 'character', 'character large object')"
                + " and lower(table_name) not like 'flyway%'");
        List<String> found = new ArrayList<>();
        for (String column : columns) {
            String[] parts = column.split("\\.");
            String query = "select count(*) from \"" + parts[0] + "\" where cast(\"" + parts[1] + "\" as varchar) like ?";
            if (database.count(query, "%" + text + "%") > 0) {
                found.add(parts[0]);
            }
        }
        return found;
    }

    private static List<String> entries(byte[] bytes) throws IOException {
        List<String> texts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
