import { people, type View } from './view.ts';

const membership = ['address', 'name', 'team', 'roles', 'status', 'joinedAt', 'endedAt'] as const;
const provisioned = ['address', 'name', 'team', 'status'] as const;
const invitation = ['address', 'name', 'team', 'state', 'sentAt', 'expiresAt'] as const;
const assignment = ['kind', 'subject', 'relations', 'since', 'via', 'source', 'authority'] as const;
const lowering = ['reason', 'decidedOn', 'decidedBy', 'via', 'belowGovernment', 'effect'] as const;
const dispute = ['assignment', 'remark', 'disputedAt', 'answer', 'answeredAt', 'outcome'] as const;
const standing = ['name', 'address', 'team', 'status', 'prohibited', 'progress', 'cells', 'renewSince'] as const;
const cell = ['competence', 'level', 'attained', 'attainedOn', 'expiresOn'] as const;
const counted = [
  'people',
  'complete',
  'underWay',
  'notBegun',
  'expiring',
  'toRenew',
  'asked',
  'met',
  'prohibited',
] as const;
const published = ['asked', 'low', 'high', 'since', 'everyone'] as const;
const application = ['name', 'properties', 'instruction', 'reviewOn', 'changes', 'users', 'oversight'] as const;
const owner = ['name', 'application'] as const;
const seal = ['asOf', 'kind', 'digest', 'sealedAt'] as const;
const organisationBadge = ['credential', 'awardedAt', 'validUntil', 'status'] as const;
const evidence = ['tables', 'goals', 'applications', 'texts', 'decisions', 'attachments'] as const;

const staff = <const F extends readonly string[]>(fields: F) => ({ hr: fields, 'organisation-administrator': fields });
const lookers = <const F extends readonly string[]>(fields: F) => ({ hr: fields, manager: fields });

/** What an organisation holds: of its people by name for who needs that, and for everybody else never of persons. */
export const organisation = {
  /** Of somebody in an organisation, for who keeps its list of people. */
  membership: { fields: membership, own: people, others: { ...staff(membership), provisioner: provisioned } },
  /** An invitation that was not answered yet. */
  invitation: { fields: invitation, own: people, others: staff(invitation) },
  /** What the organisation says that somebody does and works with, that less is asked, and that somebody disputes it. */
  assignment: { fields: assignment, own: people, others: staff(assignment) },
  lowering: { fields: lowering, own: people, others: staff(lowering) },
  dispute: { fields: dispute, own: people, others: staff(dispute) },
  /** How far somebody is, in what the work asks and in nothing else. */
  memberStanding: {
    fields: standing,
    own: people,
    others: lookers(standing),
    switchedOn: { manager: 'managersSeePeople' },
  },
  /** Per competence that the work asks: never a score, a try or what was not attained in a test. */
  requiredCell: { fields: cell, own: people, others: lookers(cell), switchedOn: { manager: 'managersSeePeople' } },
  /** Something that is to be renewed after a change of an application. */
  renewal: { fields: ['application', 'reason', 'since', 'cells', 'instruction'], own: people, others: {} },
  /** That somebody was reminded; the organisation sees how many were. */
  reminder: { fields: ['sentAt'], own: people, others: {} },
  /** That somebody of an organisation looked at a person by name. */
  look: { fields: ['at', 'by', 'role', 'kind', 'purpose'], own: people, others: {} },
  /**
   * The counts of today: of no group under the minimum, and nothing of one by taking away others. Of a small group only
   * how many people are in it; the rest is a look, for which is asked what for (domain/organisation/counted-groups).
   */
  groupCounts: {
    fields: counted,
    own: [],
    others: lookers(counted),
    switchedOn: { manager: 'managersSeePeople' },
  },
  /** A cell of the tables of a month-end: of a group, never of a person. */
  publishedTable: {
    fields: published,
    own: [],
    others: { ...staff(published), 'application-owner': published, manager: published, auditor: published },
  },
  /** The register of AI applications, with how many work with it. */
  application: {
    fields: application,
    own: [],
    others: {
      ...staff(application),
      'application-owner': application,
      manager: application,
      auditor: application,
      member: application,
    },
  },
  /**
   * That somebody answers for an application: a function within the organisation, and nothing about what they know.
   * Reading it is no look. A look is at what is held of a person; this says whom to ask, as a contact does.
   */
  applicationOwner: {
    fields: owner,
    own: people,
    others: { ...staff(owner), 'application-owner': owner },
  },
  /** The sealed file for the board and the supervisor. */
  evidenceFile: {
    fields: evidence,
    own: [],
    others: { ...staff(evidence), 'application-owner': evidence, auditor: evidence },
  },
  /** That there is such a file of a day, and how it is recognised. */
  seal: { fields: seal, own: [], others: { ...staff(seal), 'application-owner': seal, auditor: seal } },
  /** What the organisation shows of itself: counts of things, and of people only as published. */
  organisationBadge: {
    fields: organisationBadge,
    own: [],
    others: {
      ...staff(organisationBadge),
      'application-owner': organisationBadge,
      auditor: organisationBadge,
      visitor: organisationBadge,
    },
  },
} as const satisfies Record<string, View>;
