import { Hono } from 'hono';
import { accountRoutes } from './account/routes.ts';
import { assessmentRoutes } from './assessments/routes.ts';
import { attemptRoutes } from './attempts/routes.ts';
import { badgeFileRoutes } from './badges/file-routes.ts';
import { publishedRoutes } from './badges/published.ts';
import { badgeRoutes } from './badges/routes.ts';
import type { Deps } from './context.ts';
import { healthRoutes } from './health/routes.ts';
import { nothingHere, problems } from './http/problems.ts';
import { acceptable, limited, logged, readable, sameSite, withHeaders } from './http/rim.ts';
import { itemStatisticsRoutes } from './item-statistics/routes.ts';
import { openApiRoutes } from './openapi/routes.ts';
import { addressRoutes } from './organisation/addresses/routes.ts';
import { applicationUserRoutes } from './organisation/application-users/routes.ts';
import { applicationRoutes } from './organisation/applications/routes.ts';
import { assignmentRoutes } from './organisation/assignments/routes.ts';
import { dashboardRoutes } from './organisation/dashboard/routes.ts';
import { disputeRoutes } from './organisation/disputes/routes.ts';
import { evidenceRoutes } from './organisation/evidence/routes.ts';
import { bulkInvitationRoutes } from './organisation/invitation-rounds/routes.ts';
import { invitationRoutes } from './organisation/invitations/routes.ts';
import { joinLinkRoutes } from './organisation/join-links/routes.ts';
import { loweringRoutes } from './organisation/lowerings/routes.ts';
import { memberRoutes } from './organisation/members/routes.ts';
import { memberStatusRoutes } from './organisation/members/status-routes.ts';
import { membershipRoutes } from './organisation/memberships/routes.ts';
import { organisationBadgeRoutes } from './organisation/organisation-badges/routes.ts';
import { organisationRoutes } from './organisation/organisations/routes.ts';
import { peopleRoutes } from './organisation/people/routes.ts';
import { peopleFileRoutes } from './organisation/people-files/routes.ts';
import { peopleImportRoutes } from './organisation/people-imports/routes.ts';
import { publishedMonthRoutes } from './organisation/published-months/routes.ts';
import { registerImportRoutes } from './organisation/register-imports/routes.ts';
import { reminderPlanRoutes } from './organisation/reminder-plans/routes.ts';
import { renewalRoutes } from './organisation/renewals/routes.ts';
import { destructionRoutes } from './organisation/retention-of-organisations/routes.ts';
import { scimApp } from './organisation/scim/app.ts';
import { scimBase } from './organisation/scim/router.ts';
import { scimTokenRoutes } from './organisation/scim-tokens/routes.ts';
import { sealFileRoutes } from './organisation/seals/file-routes.ts';
import { sealRoutes } from './organisation/seals/routes.ts';
import { teamRoutes } from './organisation/teams/routes.ts';
import { outboxRoutes } from './outbox/routes.ts';
import { practiceRoutes } from './practice/routes.ts';
import { profileRoutes } from './profile/routes.ts';
import { questionReportRoutes } from './question-reports/routes.ts';
import { type ApiEnv, newRouter } from './router.ts';
import { securityTxtRoutes } from './security-txt/routes.ts';
import { withSession } from './session/current.ts';
import { sessionRoutes } from './session/routes.ts';
import { standingRoutes } from './standing/routes.ts';
import { taxonomyRoutes } from './taxonomy/routes.ts';

/** Every operation under /api/v1, one line per step of the journey. */
function createApi(deps: Deps) {
  const api = newRouter()
    .route('/', healthRoutes(deps))
    .route('/', sessionRoutes(deps))
    .route('/', profileRoutes(deps))
    .route('/', accountRoutes(deps))
    .route('/', taxonomyRoutes(deps))
    .route('/', assessmentRoutes(deps))
    .route('/', attemptRoutes(deps))
    .route('/', practiceRoutes(deps))
    .route('/', standingRoutes(deps))
    .route('/', questionReportRoutes(deps))
    .route('/', itemStatisticsRoutes(deps))
    .route('/', badgeRoutes(deps))
    .route('/', badgeFileRoutes(deps))
    .route('/', organisationRoutes(deps))
    .route('/', teamRoutes(deps))
    .route('/', invitationRoutes(deps))
    .route('/', dashboardRoutes(deps))
    .route('/', peopleRoutes(deps))
    .route('/', memberRoutes(deps))
    .route('/', memberStatusRoutes(deps))
    .route('/', bulkInvitationRoutes(deps))
    .route('/', joinLinkRoutes(deps))
    .route('/', scimTokenRoutes(deps))
    .route('/', destructionRoutes(deps))
    .route('/', assignmentRoutes(deps))
    .route('/', loweringRoutes(deps))
    .route('/', disputeRoutes(deps))
    .route('/', peopleImportRoutes(deps))
    .route('/', peopleFileRoutes(deps))
    .route('/', membershipRoutes(deps))
    .route('/', addressRoutes(deps))
    .route('/', reminderPlanRoutes(deps))
    .route('/', publishedMonthRoutes(deps))
    .route('/', sealRoutes(deps))
    .route('/', sealFileRoutes(deps))
    .route('/', evidenceRoutes(deps))
    .route('/', organisationBadgeRoutes(deps))
    .route('/', applicationRoutes(deps))
    .route('/', applicationUserRoutes(deps))
    .route('/', registerImportRoutes(deps))
    .route('/', renewalRoutes(deps))
    .route('/', outboxRoutes(deps));
  return api.route(
    '/',
    openApiRoutes(deps, () => api),
  );
}

/** What the site knows of the API: `hc<App>('/api/v1')`. */
export type App = ReturnType<typeof createApi>;

/** The whole app, for Node and for an edge runtime alike. */
export function createApp(deps: Deps) {
  return new Hono<ApiEnv>({ strict: true })
    .onError(problems(deps))
    .notFound(nothingHere(deps))
    .use(logged(deps), withHeaders(deps))
    .route(scimBase, scimApp(deps))
    .use(acceptable, readable, sameSite(deps), withSession(deps), limited)
    .route('/api/v1', createApi(deps))
    .route('/', publishedRoutes(deps))
    .route('/', securityTxtRoutes(deps));
}
