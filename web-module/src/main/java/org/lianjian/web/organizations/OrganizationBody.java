package org.lianjian.web.organizations;

import java.time.LocalDate;
import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.organizations.boundary.PartyForm;

/** The body of an organisation: the draft, whose Party organisation may also come as the nested object that a record answers with. */
public class OrganizationBody extends OrganizationDraft {

    /** Takes the nested form over into the fields of the draft. */
    public void setParty(Party party) {
        setPartyForm(party.form);
        setPartyName(party.name);
        setPartySuperior(party.superior);
        setPartyHeadcount(party.headcount);
        setPartyHeadcountAsOf(party.headcountAsOf);
        setSecretaryName(party.secretaryName);
        setSecretaryPhone(party.secretaryPhone);
    }

    /** The Party organisation as a record answers it. */
    public static class Party {

        private PartyForm form;
        private String name;
        private String superior;
        private Integer headcount;
        private LocalDate headcountAsOf;
        private String secretaryName;
        private String secretaryPhone;

        public void setForm(PartyForm form) {
            this.form = form;
        }

        public void setName(String name) {
            this.name = name;
        }

        public void setSuperior(String superior) {
            this.superior = superior;
        }

        public void setHeadcount(Integer headcount) {
            this.headcount = headcount;
        }

        public void setHeadcountAsOf(LocalDate headcountAsOf) {
            this.headcountAsOf = headcountAsOf;
        }

        public void setSecretaryName(String secretaryName) {
            this.secretaryName = secretaryName;
        }

        public void setSecretaryPhone(String secretaryPhone) {
            this.secretaryPhone = secretaryPhone;
        }
    }
}
