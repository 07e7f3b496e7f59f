import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { HowFar } from './organisation/under-way/how-far.ts';

/** One named fault in what was sent. */
export interface FieldFault {
  field: string;
  detail: string;
}

/** Stable codes of broken rules, each with its status and its Dutch title. */
export const ruleCodes = {
  'bad-input': { status: 400, title: 'De gegevens kloppen niet' },
  'not-signed-in': { status: 401, title: 'Je bent niet ingelogd' },
  'wrong-origin': { status: 403, title: 'Dit verzoek komt van een andere site' },
  'not-found': { status: 404, title: 'Dit bestaat niet' },
  'not-acceptable': { status: 406, title: 'Deze vorm kunnen we niet geven' },
  conflict: { status: 409, title: 'Dit kan nu niet' },
  'attempt-open': { status: 409, title: 'Deze toets staat al open' },
  'short-set-first': { status: 409, title: 'Maak eerst de korte set' },
  'cooling-down': { status: 409, title: 'Even wachten tot de volgende poging' },
  'tries-spent': { status: 409, title: 'Je pogingen zijn op' },
  'nothing-left': { status: 409, title: 'Er is niets meer te toetsen' },
  'already-submitted': { status: 409, title: 'Deze toets is al ingeleverd' },
  'not-submitted': { status: 409, title: 'Deze toets is nog niet ingeleverd' },
  'key-reused': { status: 409, title: 'Deze sleutel is al gebruikt' },
  'not-attained': { status: 409, title: 'Dit heb je nog niet gehaald' },
  'badge-revoked': { status: 409, title: 'Dit bewijs is ingetrokken' },
  'link-used': { status: 409, title: 'Deze link is al gebruikt' },
  'link-expired': { status: 409, title: 'Deze link is verlopen' },
  'code-blocked': { status: 409, title: 'Deze code is geblokkeerd' },
  'last-administrator': { status: 409, title: 'Dit is de laatste beheerder' },
  'too-large': { status: 413, title: 'Het bericht is te groot' },
  'wrong-content-type': { status: 415, title: 'Stuur JSON' },
  'too-many': { status: 429, title: 'Even wachten' },
  internal: { status: 500, title: 'Er ging iets mis bij ons' },
  unavailable: { status: 503, title: 'Dit werkt nu even niet' },
  'under-way': { status: 503, title: 'We zijn nog bezig' },
} as const satisfies Record<string, { status: ContentfulStatusCode; title: string }>;
export type RuleCode = keyof typeof ruleCodes;

/** What a program needs to go on after a broken rule: the attempt that is meant, the moment from which it may be tried, or how far the work is. */
export interface ProblemData {
  attempt?: string;
  until?: string;
  progress?: HowFar;
}

interface More {
  faults?: readonly FieldFault[];
  retryAfter?: number;
  data?: ProblemData;
}

/** A broken rule. Thrown by verbs, turned into problem+json by the one mapper in http/problems.ts. */
export class RuleBroken extends Error {
  readonly code: RuleCode;
  readonly detail: string;
  readonly faults: readonly FieldFault[];
  /** Seconds to wait, with too-many, unavailable and under-way. */
  readonly retryAfter: number | undefined;
  readonly data: ProblemData | undefined;

  /** @param detail a Dutch sentence that says what to do */
  constructor(code: RuleCode, detail: string, more: More = {}) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
    this.faults = more.faults ?? [];
    this.retryAfter = more.retryAfter;
    this.data = more.data;
  }
}

/** What is sent where a rule is broken (RFC 9457). */
export interface Problem {
  type: string;
  status: number;
  title: string;
  detail: string;
  code: RuleCode;
  requestId: string;
  faults?: readonly FieldFault[];
  data?: ProblemData;
}
