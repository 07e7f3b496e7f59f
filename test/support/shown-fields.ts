import type { Resource } from '#domain/visibility';

interface Shown {
  resource: Resource;
  /** Ids, titles and what leads on: nothing about a person that the resource does not hold. */
  also?: readonly string[];
  /** Left out of the answer for who may not see it, though they may ask for the rest. */
  leftOut?: true;
}

const test = ['id', 'title', 'continues', 'cells'] as const;

/** Which schemas of the API show which resource. A part of a schema is named by its path. */
export const shownFields: Record<string, Shown> = {
  Learner: { resource: 'account', also: ['id'] },
  Profile: { resource: 'profile', also: ['updatedAt', 'removed'] },
  'Reflections.reflections': { resource: 'reflection' },
  'LessonCompletions.completions': { resource: 'lessonCompletion' },
  Attempt: { resource: 'attempt', also: test },
  StartedAttempt: { resource: 'attempt', also: [...test, 'leftOut'] },
  AttemptSummary: { resource: 'attempt', also: [...test, 'answered'] },
  CellResult: {
    resource: 'result',
    also: [
      'standardError',
      'questions',
      'unanswered',
      'pool',
      'reflected',
      'mayClaim',
      'allowance',
      'shortSet',
      'next',
    ],
  },
  Standing: { resource: 'standing', also: ['atWork', 'held', 'withoutTest'] },
  QuestionReport: { resource: 'questionReport', also: ['id', 'stem'] },
  QueuedReport: { resource: 'questionReport', also: ['id'] },
  ItemSummary: { resource: 'itemStatistics', also: ['simulated', 'worry'] },
  PublicBadge: { resource: 'sharedBadge' },
  Badge: {
    resource: 'badge',
    also: ['id', 'kind', 'name', 'status', 'shared', 'publicUrl', 'linkedInUrl'],
  },
  Member: { resource: 'membership', also: ['id'] },
  OwnMembership: {
    resource: 'membership',
    also: [
      'member',
      'organisation',
      'managersSeePeople',
      'reminders',
      'assignments',
      'earlier',
      'disputes',
      'lowering',
    ],
  },
  'OwnMembership.assignments': { resource: 'assignment', also: ['id', 'title', 'dispute'] },
  'OwnMembership.earlier': { resource: 'assignment', also: ['title', 'until'] },
  'OwnMembership.assignments.dispute': { resource: 'dispute' },
  'OwnMembership.disputes': { resource: 'dispute', also: ['kind', 'title'] },
  'OwnMembership.lowering': { resource: 'lowering' },
  OpenInvitation: { resource: 'invitation', also: ['id', 'member'] },
  Assignment: { resource: 'assignment', also: ['id', 'member', 'team', 'title'] },
  Lowering: { resource: 'lowering', also: ['id', 'member', 'team', 'title'] },
  Dispute: { resource: 'dispute', also: ['id', 'member', 'by'] },
  Person: { resource: 'memberStanding', also: ['member'] },
  'ReminderPreview.names': { resource: 'memberStanding', also: ['member'], leftOut: true },
  'Person.cells': { resource: 'requiredCell' },
  'ApplicationSummary.owner': { resource: 'applicationOwner', also: ['member'], leftOut: true },
  'RegisteredApplication.owner': { resource: 'applicationOwner', also: ['member'], leftOut: true },
  'ApplicationOwners.owners': { resource: 'applicationOwner', also: ['member'] },
  Look: { resource: 'look', also: ['id'] },
};

/** Schemas with a member in them who is the one that asks, and nobody else. */
export const ofWhoAsks: readonly string[] = ['Organisation', 'JoinedMembership', 'JoinRequest', 'Addresses'];
