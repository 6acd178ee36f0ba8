package org.lianjian.web.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.lianjian.web.activities.ActivitiesResource;
import org.lianjian.web.activities.ActivityStepsResource;
import org.lianjian.web.activities.CalendarDaysResource;
import org.lianjian.web.agreements.AgreementAddendaResource;
import org.lianjian.web.agreements.AgreementStepsResource;
import org.lianjian.web.agreements.AgreementsResource;
import org.lianjian.web.agreements.PairingKindsResource;
import org.lianjian.web.agreements.PairingsResource;
import org.lianjian.web.agreements.RelationsResource;
import org.lianjian.web.audit.AuditEventsResource;
import org.lianjian.web.audit.LogResource;
import org.lianjian.web.cooperation.MatchesResource;
import org.lianjian.web.cooperation.NeedsResource;
import org.lianjian.web.cooperation.ResourcesResource;
import org.lianjian.web.cooperation.ProjectStepsResource;
import org.lianjian.web.cooperation.ProjectsResource;
import org.lianjian.web.deliberations.MeetingSeriesResource;
import org.lianjian.web.deliberations.MeetingStepsResource;
import org.lianjian.web.deliberations.MeetingsResource;
import org.lianjian.web.documents.DocumentTemplatesResource;
import org.lianjian.web.findings.FindingsResource;
import org.lianjian.web.identity.AccountsResource;
import org.lianjian.web.identity.MeResource;
import org.lianjian.web.identity.PasswordPolicyResource;
import org.lianjian.web.identity.SettingsResource;
import org.lianjian.web.identity.TokensResource;
import org.lianjian.web.inspections.DossierResource;
import org.lianjian.web.inspections.EngagementsResource;
import org.lianjian.web.inspections.FlagsResource;
import org.lianjian.web.inspections.PapersResource;
import org.lianjian.web.inspections.SampleResource;
import org.lianjian.web.inspections.SamplesResource;
import org.lianjian.web.notices.CalendarFeedResource;
import org.lianjian.web.notices.DigestResource;
import org.lianjian.web.notices.WebhooksResource;
import org.lianjian.web.organizations.DivisionsResource;
import org.lianjian.web.organizations.OrganizationsResource;
import org.lianjian.web.organizations.StatisticsResource;
import org.lianjian.web.resolutions.ResolutionStepsResource;
import org.lianjian.web.resolutions.ResolutionsResource;

/** Describes the whole API. The server's own reading of annotations knows neither records nor enums, and is switched off. */
public class Description implements OASModelReader {

    /** All resources, in the order of the description. */
    static final List<Class<?>> RESOURCES = List.of(TokensResource.class, MeResource.class, OrganizationsResource.class, DivisionsResource.class,
            StatisticsResource.class, PairingKindsResource.class, AgreementsResource.class, AgreementStepsResource.class,
            AgreementAddendaResource.class, PairingsResource.class, RelationsResource.class,
            NeedsResource.class, ResourcesResource.class, MatchesResource.class,
            ActivitiesResource.class, ActivityStepsResource.class, CalendarDaysResource.class, MeetingSeriesResource.class, MeetingsResource.class,
            MeetingStepsResource.class, ProjectsResource.class, ProjectStepsResource.class,
            ResolutionsResource.class, ResolutionStepsResource.class, AuditEventsResource.class, LogResource.class,
            EngagementsResource.class, SamplesResource.class, SampleResource.class, PapersResource.class, FindingsResource.class,
            DossierResource.class, FlagsResource.class,
            CalendarFeedResource.class, DigestResource.class, WebhooksResource.class, DocumentTemplatesResource.class,
            AccountsResource.class, PasswordPolicyResource.class, SettingsResource.class);

    private static final String ABOUT = """
            Pairings of villages, enterprises and government bodies: agreements, joint activities, the register and the audit events.

            - Sign in with `POST /api/v1/tokens` and send `Authorization: Bearer <token>`.
            - Lists answer `{"items":[…],"next":"…"|null}`; the next page comes with `after=<next>`.
            - Records carry their version as `ETag`; `PUT` needs `If-Match`, life-cycle steps heed it.
            - A `POST` with an `Idempotency-Key` is carried out once and answered the same way for 24 hours; not where the answer is a secret.
            - What is absent is `null`. A field that a body does not have is refused, not ignored.
            - Errors are `application/problem+json` (RFC 9457) in the language of `Accept-Language` (zh, en): 401 not signed in, 403 no role of
              yours can ever do it, 404 unknown or out of reach, 409 a rule of the domain (with its invariant), 412 and 428 versions, 422 invalid
              input by field, 429 and 503 with `Retry-After`.
            """;

    @Override
    public OpenAPI buildModel() {
        Schemas schemas = new Schemas();
        Paths paths = OASFactory.createPaths();
        new PathItems(schemas).of(RESOURCES).forEach(paths::addPathItem);
        return OASFactory.createOpenAPI().openapi("3.0.3")
                .info(OASFactory.createInfo().title("联建 Lianjian").version("1").description(ABOUT))
                .paths(paths)
                .components(OASFactory.createComponents().schemas(schemas.named()).addSecurityScheme(PathItems.TOKEN, bearer()))
                .addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(PathItems.TOKEN));
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").description("A token from POST /api/v1/tokens");
    }
}
