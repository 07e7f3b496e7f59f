import { describe, expect, it } from 'vitest';
import { actions, actorKinds, may, organisationKinds } from '#domain/authorisation';
import { allFields, isPersonal, neededSetting, resources, visibleFields } from '#domain/visibility';

const allowed = (actor: (typeof actorKinds)[number]) => actions.filter((action) => may(actor, action));

describe('who may do what', () => {
  it('a visitor may read what is public, practise, sign in, and nothing else', () => {
    expect(allowed('visitor')).toEqual([
      'GET /health',
      'GET /openapi.json',
      'GET /taxonomy',
      'GET /assessments',
      'POST /practice-tests',
      'POST /practice-results',
      'POST /sign-in-requests',
      'POST /sessions',
      'GET /sessions/current',
      'DELETE /sessions/current',
      'GET /public-badges/{publicId}',
      'GET /outbox',
      'POST /invitation-views',
      'POST /join-link-views',
    ]);
  });

  it('a trainer may do all that a learner may, answers reports about questions and sees how questions do', () => {
    const learner = allowed('learner');
    expect(allowed('trainer').filter((action) => !learner.includes(action))).toEqual([
      'GET /question-queue',
      'POST /question-reports/{id}/answer',
      'GET /item-statistics',
      'GET /item-statistics/{id}',
    ]);
    expect(allowed('trainer')).toEqual(expect.arrayContaining(learner));
  });

  it('an administrator of the platform may do what a learner may, and found and name organisations', () => {
    const learner = allowed('learner');
    expect(allowed('administrator').filter((action) => !learner.includes(action))).toEqual([
      'POST /organisations',
      'POST /organisation-renamings',
    ]);
  });

  it('what somebody may as part of an organisation is always within that organisation', () => {
    for (const kind of organisationKinds)
      for (const action of allowed(kind)) expect(action).toContain(' /organisations/{organisation}');
  });

  it('an operator and the system work by command and have no place in the API', () => {
    expect(allowed('operator').filter((action) => !action.startsWith('command '))).toEqual([]);
    expect(allowed('system')).toEqual([
      'command start',
      'command migrate',
      'command retention',
      'command rebuild-standing',
      'command reminders',
    ]);
  });

  it.each(actorKinds)('what is not in the table is refused to a %s', (actor) => {
    for (const action of ['GET /learners', 'DELETE /attempts', 'constructor', ''])
      expect(may(actor, action)).toBe(false);
  });
});

describe('who sees what', () => {
  it('nobody sees the answers, scores, self-reflection or reading of somebody else', () => {
    for (const resource of [
      'attempt',
      'result',
      'reflection',
      'lessonCompletion',
      'profile',
      'standing',
      'account',
    ] as const) {
      for (const actor of actorKinds) expect(visibleFields(actor, resource, 'others')).toEqual([]);
    }
  });

  it('who has an account sees all of their own', () => {
    for (const resource of resources.filter(isPersonal))
      expect(visibleFields('learner', resource, 'own')).toEqual(allFields(resource));
  });

  it('what an organisation sees of a person has neither scores, tries, answers nor lessons', () => {
    for (const kind of organisationKinds)
      for (const resource of resources.filter(isPersonal))
        if (visibleFields(kind, resource, 'others').length > 0)
          expect([
            'membership',
            'invitation',
            'assignment',
            'lowering',
            'dispute',
            'memberStanding',
            'requiredCell',
            'applicationOwner',
          ]).toContain(resource);
  });

  it('HR sees per competence that the work asks whether it is attained, when and until when', () => {
    expect(visibleFields('hr', 'requiredCell', 'others')).toEqual([
      'competence',
      'level',
      'attained',
      'attainedOn',
      'expiresOn',
    ]);
  });

  it('a manager sees people only where the organisation has switched that on', () => {
    for (const resource of resources.filter(isPersonal))
      if (visibleFields('manager', resource, 'others').length > 0)
        expect(neededSetting('manager', resource)).toBe('managersSeePeople');
    expect(neededSetting('hr', 'memberStanding')).toBeUndefined();
  });

  it('an auditor and a colleague see nobody, and an owner of an application only the other owners', () => {
    for (const kind of ['auditor', 'application-owner', 'member'] as const)
      for (const resource of resources.filter(isPersonal))
        expect(visibleFields(kind, resource, 'others').length > 0).toBe(
          kind === 'application-owner' && resource === 'applicationOwner',
        );
  });

  it('a visitor owns nothing here', () => {
    for (const resource of resources) expect(visibleFields('visitor', resource, 'own')).toEqual([]);
  });

  it('a trainer sees what is said about a question, never who said it or in which attempt', () => {
    expect(visibleFields('trainer', 'questionReport', 'others')).toEqual([
      'question',
      'item',
      'remark',
      'reportedAt',
      'answer',
      'answeredAt',
    ]);
  });

  it('a trainer sees how questions do, over everybody together; nobody owns that and nobody else sees it', () => {
    expect(visibleFields('trainer', 'itemStatistics', 'others')).toEqual(allFields('itemStatistics'));
    for (const actor of actorKinds) {
      expect(visibleFields(actor, 'itemStatistics', 'own')).toEqual([]);
      if (actor !== 'trainer') expect(visibleFields(actor, 'itemStatistics', 'others')).toEqual([]);
    }
  });

  it('anyone with the address sees a badge that its owner shares, and whether it still holds', () => {
    expect(visibleFields('visitor', 'sharedBadge', 'others')).toEqual(['credential', 'status']);
    expect(visibleFields('visitor', 'badge', 'others')).toEqual([]);
  });

  it('an operator reads the audit and the revocations', () => {
    const seen = resources.filter((resource) => visibleFields('operator', resource, 'others').length > 0);
    expect(seen).toEqual(['badge', 'auditEntry']);
  });
});
