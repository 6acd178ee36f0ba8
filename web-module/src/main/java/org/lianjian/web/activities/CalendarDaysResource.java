package org.lianjian.web.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.activities.boundary.CalendarDay;
import org.lianjian.activities.boundary.WorkCalendar;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Days;

/** The work calendar that deadlines are counted in. A day is set whole, so it has no version. */
@Path("calendar-days")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activities")
public class CalendarDaysResource {

    @Inject
    WorkCalendar calendar;

    @Inject
    OfficeClock clock;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "The exceptions of a year, this one when left out")
    public Slice<CalendarDay> list(@QueryParam("year") Integer year) {
        return answers.all(calendar.exceptions(year == null ? clock.today().getYear() : year));
    }

    @PUT
    @Path("{day}")
    @Operation(summary = "Set or replace the exception of a day")
    public CalendarDay set(@PathParam("day") String day, CalendarDayBody body) {
        CalendarDay exception = body.on(Days.inPath(day));
        calendar.set(exception);
        return exception;
    }

    @DELETE
    @Path("{day}")
    @Operation(summary = "Remove the exception of a day")
    public void remove(@PathParam("day") String day) {
        LocalDate exception = Days.inPath(day);
        calendar.remove(exception);
    }
}
