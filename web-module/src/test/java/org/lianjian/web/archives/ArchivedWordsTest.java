package org.lianjian.web.archives;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lianjian.activities.boundary.ActivityFile;
import org.lianjian.agreements.boundary.AgreementAddition;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.cooperation.boundary.ProjectDetails;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.ResolutionDetails;

/** Every field of a record that is archived has a word on the page that shows it. */
class ArchivedWordsTest {

    private static final Set<String> OF_THE_READER = Set.of("steps", "refusals", "daysLeft", "version", "attendanceVersion", "minutesVersion",
            "ownParties", "overdue", "hasThumbnail");

    @Test
    void everyArchivedFieldHasAWord() {
        ResourceBundle words = ResourceBundle.getBundle("org.lianjian.web.i18n.archives", Locale.ROOT);
        Set<String> fields = new TreeSet<>();
        for (Class<?> type : new Class<?>[] {AgreementDetails.class, AgreementAddition.class, MeetingDetails.class, ResolutionDetails.class,
            ProjectDetails.class, ActivityFile.class}) {
            collect(type, fields, new java.util.HashSet<>());
        }
        fields.removeIf(field -> words.containsKey("archives.part." + field));
        assertThat(fields).isEmpty();
    }

    private static void collect(Type type, Set<String> fields, Set<Type> seen) {
        if (type instanceof ParameterizedType generic) {
            for (Type part : generic.getActualTypeArguments()) {
                collect(part, fields, seen);
            }
        }
        if (!(type instanceof Class<?> plain) || !plain.isRecord() || !seen.add(type)) {
            return;
        }
        for (RecordComponent part : plain.getRecordComponents()) {
            if (!OF_THE_READER.contains(part.getName())) {
                if (ArchivedWords.isTelling(part.getName()) && !"Attachment".equals(plain.getSimpleName())) {
                    fields.add(part.getName());
                }
                collect(part.getGenericType(), fields, seen);
            }
        }
    }
}
