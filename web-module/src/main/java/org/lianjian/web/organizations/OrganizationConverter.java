package org.lianjian.web.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.organizations.boundary.Organizations;

/**
 * A chosen organisation by its id; the service refuses what is out of reach (invariant 15). Pages name it by an expression,
 * {@code converter="#{organizationConverter}"}: a converter that travels with the page would come back without its service.
 */
@Named
@ApplicationScoped
public class OrganizationConverter implements Converter<OrganizationChoice> {

    @Inject
    Organizations organizations;

    @Override
    public OrganizationChoice getAsObject(FacesContext context, UIComponent component, String id) {
        boolean known = id != null && id.matches("\\d{1,18}");
        return known ? organizations.chosen(component.getId(), List.of(Long.valueOf(id))).get(0) : null;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, OrganizationChoice choice) {
        return choice == null ? "" : Long.toString(choice.id());
    }
}
