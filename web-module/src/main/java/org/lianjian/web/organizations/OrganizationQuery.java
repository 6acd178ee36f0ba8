package org.lianjian.web.organizations;

import jakarta.ws.rs.QueryParam;
import org.lianjian.organizations.boundary.OrganizationFilter;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.OrganizationSort;
import org.lianjian.organizations.boundary.SizeClass;

/** The filters of the register's list. */
public class OrganizationQuery {

    @QueryParam("q")
    String q;

    @QueryParam("kind")
    OrganizationKind kind;

    @QueryParam("township")
    String township;

    @QueryParam("size")
    SizeClass size;

    @QueryParam("closed")
    Boolean closed;

    @QueryParam("sort")
    OrganizationSort sort;

    OrganizationFilter filter() {
        return new OrganizationFilter(q, kind, township, size, Boolean.TRUE.equals(closed), sort == null ? OrganizationSort.NAME : sort);
    }
}
