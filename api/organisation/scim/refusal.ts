import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Keywords of RFC 7644, section 3.12, that are used here. */
export type ScimType =
  | 'uniqueness'
  | 'invalidFilter'
  | 'invalidSyntax'
  | 'invalidPath'
  | 'noTarget'
  | 'invalidValue'
  | 'mutability';

interface More {
  scimType?: ScimType | undefined;
  /** Seconds to wait. */
  retryAfter?: number;
}

/** What a provisioning system may not, or cannot, do. */
export class ScimRefusal extends Error {
  readonly status: ContentfulStatusCode;
  readonly scimType: ScimType | undefined;
  readonly retryAfter: number | undefined;

  /** @param detail a Dutch sentence for who keeps the system of accounts */
  constructor(status: ContentfulStatusCode, detail: string, { scimType, retryAfter }: More = {}) {
    super(detail);
    this.status = status;
    this.scimType = scimType;
    this.retryAfter = retryAfter;
  }
}

export const badValue = (detail: string) => new ScimRefusal(400, detail, { scimType: 'invalidValue' });
export const taken = (detail: string) => new ScimRefusal(409, detail, { scimType: 'uniqueness' });
export const notHere = () => new ScimRefusal(404, 'Dit bestaat niet in deze organisatie.');
