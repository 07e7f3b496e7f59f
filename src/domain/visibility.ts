import type { ActorKind } from './authorisation.ts';

interface View {
  fields: readonly string[];
  /** Who sees all fields of their own. */
  own: readonly ActorKind[];
  /** What each sees of somebody else's; who is not named sees nothing. */
  others: Partial<Record<ActorKind, readonly string[]>>;
}

const people = ['learner', 'trainer', 'administrator'] as const satisfies readonly ActorKind[];
const shared = ['credential', 'status'] as const;
const aboutItem = ['item', 'answers', 'facility', 'discrimination', 'omitted', 'choices', 'flags'] as const;
const membership = ['address', 'name', 'team', 'roles', 'status', 'joinedAt', 'endedAt'] as const;
const assignment = ['kind', 'subject', 'relations', 'since', 'via', 'source'] as const;
const lowering = ['reason', 'decidedOn', 'via'] as const;
const dispute = ['assignment', 'remark', 'disputedAt', 'answer', 'answeredAt'] as const;
const audited = ['at', 'actor', 'action', 'subject', 'origin'] as const;

/** Per resource: its fields, and who sees which of them. Nobody sees what another answered, scored or thinks of themselves. */
const views = {
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
  /** Of somebody in an organisation, for who keeps its list of people. */
  membership: { fields: membership, own: people, others: { hr: membership, 'organisation-administrator': membership } },
  /** What the organisation says that somebody does and works with, that less is asked, and that somebody disputes it. */
  assignment: { fields: assignment, own: people, others: { hr: assignment, 'organisation-administrator': assignment } },
  lowering: { fields: lowering, own: people, others: { hr: lowering, 'organisation-administrator': lowering } },
  dispute: { fields: dispute, own: people, others: { hr: dispute, 'organisation-administrator': dispute } },
  /** That somebody of an organisation looked at a person by name. */
  look: { fields: ['at', 'by', 'role', 'kind', 'purpose'], own: people, others: {} },
  /** That somebody answers for an application: a function within the organisation, and nothing about what they know. */
  applicationOwner: {
    fields: ['name', 'application'],
    own: people,
    others: {
      hr: ['name', 'application'],
      'organisation-administrator': ['name', 'application'],
      'application-owner': ['name', 'application'],
    },
  },
  /** What a changed application asks a person to renew. */
  renewal: { fields: ['application', 'reason', 'since', 'cells', 'instruction'], own: people, others: {} },
  auditEntry: { fields: audited, own: [], others: { operator: audited } },
} as const satisfies Record<string, View>;

export type Resource = keyof typeof views;
export type Field<R extends Resource> = (typeof views)[R]['fields'][number];
export const resources = Object.keys(views).filter(isResource);

/** The fields of a resource that this kind of actor sees, in the order of the resource; of nothing else, none. */
export function visibleFields<R extends Resource>(actor: ActorKind, resource: R, whose: 'own' | 'others'): Field<R>[] {
  const { fields, own, others }: View = views[resource];
  const seen: readonly string[] = whose === 'others' ? (others[actor] ?? []) : own.includes(actor) ? fields : [];
  return allFields(resource).filter((field) => seen.includes(field));
}

export function allFields<R extends Resource>(resource: R): readonly Field<R>[] {
  return views[resource].fields;
}

function isResource(name: string): name is Resource {
  return Object.hasOwn(views, name);
}
