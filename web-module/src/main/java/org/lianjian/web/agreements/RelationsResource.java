package org.lianjian.web.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.agreements.boundary.RelationPicture;
import org.lianjian.agreements.boundary.RelationRow;
import org.lianjian.agreements.boundary.Relations;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Page;

/** Who is paired with whom in a township. */
@Path("relations/{township}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agreements")
public class RelationsResource {

    @Inject
    Relations relations;

    @GET
    @Operation(summary = "The organisations of a township (12-digit code), those with the most active pairings first")
    public Slice<RelationRow> list(@PathParam("township") String township, @BeanParam RelationQuery query, @BeanParam Page page) {
        return relations.list(township, query.filter(), page.query());
    }

    @GET
    @Path("picture")
    @Operation(summary = "The same as a graph; with more than 300 organisations those with the most pairings only")
    public RelationPicture picture(@PathParam("township") String township) {
        return relations.picture(township);
    }
}
