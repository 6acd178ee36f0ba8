package org.lianjian.web.deliberations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.deliberations.boundary.AttendanceDraft;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.deliberations.boundary.MinutesDraft;
import org.lianjian.deliberations.boundary.TopicDraft;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;
import org.lianjian.web.api.Preconditions;
import org.lianjian.web.api.Reason;

/** The life cycle of a meeting (DOMAIN.md §3). Each step answers the whole record; If-Match is heeded when sent. */
@Path("meetings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Keyed
@Tag(name = "meetings")
public class MeetingStepsResource {

    @Inject
    Meetings meetings;

    @Inject
    Preconditions preconditions;

    @Inject
    Answers answers;

    @POST
    @Path("{id}/topics")
    @Operation(summary = "Propose a topic for your organisation, until the deadline")
    @APIResponseSchema(MeetingDetails.class)
    public Response propose(@PathParam("id") long id, TopicDraft draft) {
        return answers.ok(meetings.propose(id, draft));
    }

    @POST
    @Path("{id}/agenda")
    @Operation(summary = "Set the agenda: these topics in this order, after the resolutions still open")
    @APIResponseSchema(MeetingDetails.class)
    public Response setAgenda(@PathParam("id") long id, AgendaBody agenda) {
        return answers.ok(meetings.setAgenda(preconditions.step(id), agenda.getItems()));
    }

    @POST
    @Path("{id}/hold")
    @Operation(summary = "Note that it was held, on heldOn or on the day it was convened for")
    @APIResponseSchema(MeetingDetails.class)
    public Response hold(@PathParam("id") long id, MeetingDayBody day) {
        return answers.ok(meetings.hold(preconditions.step(id), day.getHeldOn()));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(summary = "Call it off before it is held, with a reason")
    @APIResponseSchema(MeetingDetails.class)
    public Response cancel(@PathParam("id") long id, Reason why) {
        return answers.ok(meetings.cancel(preconditions.step(id), why.getReason()));
    }

    @POST
    @Path("{id}/attendance")
    @Operation(summary = "Write down who was there; version is the attendanceVersion you have read")
    @APIResponseSchema(MeetingDetails.class)
    public Response recordAttendance(@PathParam("id") long id, AttendanceDraft draft) {
        return answers.ok(meetings.recordAttendance(id, draft));
    }

    @POST
    @Path("{id}/items/{itemId}/minutes")
    @Operation(summary = "Write the minutes of one item; version is the minutesVersion you have read, 409 if somebody wrote since")
    @APIResponseSchema(MeetingDetails.class)
    public Response writeMinutes(@PathParam("id") long id, @PathParam("itemId") long itemId, MinutesDraft draft) {
        return answers.ok(meetings.writeMinutes(id, itemId, draft));
    }

    @POST
    @Path("{id}/circulate")
    @Operation(summary = "Lay the minutes before the parties")
    @APIResponseSchema(MeetingDetails.class)
    public Response circulate(@PathParam("id") long id) {
        return answers.ok(meetings.circulate(preconditions.step(id)));
    }

    @POST
    @Path("{id}/confirm")
    @Operation(summary = "Confirm the wording you have read for your own organisation (invariant 7)")
    @APIResponseSchema(MeetingDetails.class)
    public Response confirm(@PathParam("id") long id, AnswerBody answer) {
        return answers.ok(meetings.confirm(id, answer.getTextRevision()));
    }

    @POST
    @Path("{id}/object")
    @Operation(summary = "Object to the wording you have read, with a reason")
    @APIResponseSchema(MeetingDetails.class)
    public Response object(@PathParam("id") long id, AnswerBody answer) {
        return answers.ok(meetings.object(id, answer.getTextRevision(), answer.getReason()));
    }

    @POST
    @Path("{id}/issue")
    @Operation(summary = "Issue the confirmed minutes, which never change again (invariant 8)")
    @APIResponseSchema(MeetingDetails.class)
    public Response issue(@PathParam("id") long id) {
        return answers.ok(meetings.issue(preconditions.step(id)));
    }

    @POST
    @Path("{id}/addenda")
    @Operation(summary = "Add a correction to issued minutes")
    @APIResponseSchema(MeetingDetails.class)
    public Response addAddendum(@PathParam("id") long id, MeetingAddendumBody addendum) {
        return answers.ok(meetings.addAddendum(preconditions.step(id), addendum.getText()));
    }
}
