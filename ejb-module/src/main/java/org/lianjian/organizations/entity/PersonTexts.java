package org.lianjian.organizations.entity;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.lianjian.platform.personal.Person;

/** What an organisation says about a person: with the name comes the telephone beside it, with the telephone the name. */
public final class PersonTexts {

    private PersonTexts() {
    }

    /** The texts by where they stand. */
    public static Map<PersonField, String> in(Organization organization, Person person) {
        Map<PersonField, String> texts = new EnumMap<>(PersonField.class);
        PartyBranch party = organization.getParty();
        Contact contact = organization.getContact();
        if (person.isNamed(party.getSecretaryName()) || person.hasPhone(party.getSecretaryPhone())) {
            texts.put(PersonField.SECRETARY_NAME, party.getSecretaryName());
            texts.put(PersonField.SECRETARY_PHONE, party.getSecretaryPhone());
        }
        if (person.isNamed(contact.getName()) || person.hasPhone(contact.getPhone())) {
            texts.put(PersonField.CONTACT_NAME, contact.getName());
            texts.put(PersonField.CONTACT_PHONE, contact.getPhone());
        }
        if (person.appearsIn(organization.getRemark())) {
            texts.put(PersonField.REMARK, organization.getRemark());
        }
        texts.values().removeIf(Objects::isNull);
        return texts;
    }
}
