package org.lianjian.web.resolutions;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.lianjian.deliberations.boundary.BoardColumn;
import org.lianjian.deliberations.boundary.ResolutionFilter;
import org.lianjian.deliberations.boundary.ResolutionState;

/** The filters of the list of resolutions, of the board and of the closure rate. */
public class ResolutionQuery {

    @QueryParam("q")
    String q;

    @QueryParam("state")
    ResolutionState state;

    @QueryParam("column")
    BoardColumn column;

    @QueryParam("organizationId")
    Long organizationId;

    @QueryParam("ownerId")
    Long ownerId;

    @QueryParam("township")
    String township;

    @QueryParam("agreementId")
    Long agreementId;

    @QueryParam("pairingId")
    Long pairingId;

    @QueryParam("meetingId")
    Long meetingId;

    @QueryParam("dueFrom")
    LocalDate dueFrom;

    @QueryParam("dueTo")
    LocalDate dueTo;

    ResolutionFilter filter() {
        return new ResolutionFilter(q, state, column, organizationId, ownerId, township, agreementId, pairingId, meetingId, dueFrom, dueTo);
    }
}
