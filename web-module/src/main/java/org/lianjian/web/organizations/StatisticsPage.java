package org.lianjian.web.organizations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.organizations.boundary.Statistic;
import org.lianjian.organizations.boundary.StatisticDraft;
import org.lianjian.organizations.boundary.Statistics;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.OnceOnly;
import org.lianjian.web.platform.Submission;

/** Dated figures of a township or village, each with its source, and the form to record one. */
@Named
@RequestScoped
public class StatisticsPage {

    private static final String PAGE = "/organizations/statistics";
    private static final String TOWNSHIP = "township";
    private static final String VILLAGE = "village";

    @Inject
    Statistics statistics;

    @Inject
    Divisions divisions;

    @Inject
    OnceOnly once;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private final StatisticDraft draft = new StatisticDraft();
    private String key = OnceOnly.newKey();
    private List<Division> townships;
    private List<Division> villages;
    private Division township;
    private Division division;
    private List<Statistic> figures;

    @PostConstruct
    void read() {
        townships = divisions.townships();
        township = one(townships, TOWNSHIP).or(() -> townships.stream().findFirst()).orElse(null);
        villages = township == null ? List.of() : divisions.villagesOf(township.code());
        division = one(villages, VILLAGE).orElse(township);
    }

    private Optional<Division> one(List<Division> choices, String parameter) {
        return address.text(parameter).flatMap(code -> choices.stream().filter(choice -> choice.code().equals(code)).findFirst());
    }

    /** The latest figure of each indicator. */
    public List<Statistic> getFigures() {
        if (figures == null) {
            figures = division == null ? List.of() : statistics.latest(division.code());
        }
        return figures;
    }

    /** Records a figure of the division shown; a form sent twice counts once. */
    public String record() {
        draft.setDivisionCode(division == null ? null : division.code());
        return submission.run(() -> {
            once.run(key, () -> statistics.record(draft).id());
            return Go.to(PAGE, "organizations.done.RECORD") + "&" + TOWNSHIP + "=" + township.code()
                    + (division.equals(township) ? "" : "&" + VILLAGE + "=" + division.code());
        });
    }

    /** The division shown; null for somebody who reaches none. */
    public Division getDivision() {
        return division;
    }

    /** The township shown, or the one that the village shown lies in. */
    public Division getTownship() {
        return township;
    }

    /** The townships within reach. */
    public List<Division> getTownships() {
        return townships;
    }

    /** The villages of the township shown. */
    public List<Division> getVillages() {
        return villages;
    }

    public StatisticDraft getDraft() {
        return draft;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
