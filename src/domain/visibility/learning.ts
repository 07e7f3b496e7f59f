import { people, type View } from './view.ts';

const shared = ['credential', 'status'] as const;
const aboutItem = ['item', 'answers', 'facility', 'discrimination', 'omitted', 'choices', 'flags'] as const;
const audited = ['at', 'actor', 'action', 'subject', 'origin'] as const;

/** What is held of somebody who learns. Nobody sees what another answered, scored or thinks of themselves. */
export const learning = {
  account: { fields: ['address', 'grants'], own: people, others: {} },
  profile: { fields: ['situation'], own: people, others: {} },
  reflection: { fields: ['cell', 'answers', 'reflectedAt'], own: people, others: {} },
  lessonCompletion: { fields: ['lesson', 'completedOn'], own: people, others: {} },
  attempt: {
    fields: ['assessment', 'startedAt', 'submittedAt', 'questions', 'answers'],
    own: people,
    others: {},
  },
  result: { fields: ['cell', 'decision', 'score', 'missed', 'decidedAt'], own: people, others: {} },
  standing: { fields: ['attained', 'need', 'open'], own: people, others: {} },
  questionReport: {
    fields: ['attempt', 'question', 'item', 'remark', 'reportedAt', 'answer', 'answeredAt'],
    own: people,
    others: { trainer: ['question', 'item', 'remark', 'reportedAt', 'answer', 'answeredAt'] },
  },
  /** First answers of all learners together, per version of a question; never of fewer than ten. */
  itemStatistics: { fields: aboutItem, own: [], others: { trainer: aboutItem } },
  badge: {
    fields: ['about', 'credential', 'awardedAt', 'validUntil', 'sharing', 'revocation'],
    own: people,
    others: { operator: ['revocation'] },
  },
  /** A badge that its owner has switched on a public page for. */
  sharedBadge: {
    fields: shared,
    own: people,
    others: { visitor: shared, learner: shared, trainer: shared, administrator: shared },
  },
  auditEntry: { fields: audited, own: [], others: { operator: audited } },
} as const satisfies Record<string, View>;
