import { badgeContext, credentialContext, organisationTag } from '../open-badge.ts';
import { inside, instant, isObject, type JsonObject, list, text } from './json.ts';

/** What a badge says of itself. Untrusted text: show it as text, never as HTML. */
export interface BadgeFacts {
  /** Whom it is about: a badge of an organisation has no holder with an address. */
  about: 'person' | 'organisation' | 'evidence-file';
  name: string;
  description: string;
  criteria: string;
  issuer: string;
  issuerName: string;
  validFrom: string;
  validUntil?: string;
  /** A picture that the badge itself carries. */
  image?: string;
  /** What it rests on. */
  evidence: readonly { name: string; description: string }[];
}

/** The required members that are missing or of another form; undefined where it is no Open Badge at all. */
export function formFaults(credential: JsonObject): string[] | undefined {
  const types = list(credential.type);
  if (
    !types.includes('VerifiableCredential') ||
    !types.some((type) => type === 'OpenBadgeCredential' || type === 'AchievementCredential')
  )
    return undefined;
  const subject = inside(credential, 'credentialSubject');
  const achievement = inside(subject, 'achievement');
  const validUntil = credential.validUntil;
  const required: Record<string, boolean> = {
    '@context': hasBadgeContexts(credential),
    id: text(credential.id) !== undefined,
    'issuer.id': issuerOf(credential) !== undefined,
    validFrom: instant(credential.validFrom) !== undefined,
    validUntil: validUntil === undefined || instant(validUntil) !== undefined,
    'credentialSubject.type': list(subject.type).includes('AchievementSubject'),
    'credentialSubject.id': text(subject.id) !== undefined || list(subject.identifier).length > 0,
    'achievement.id': text(achievement.id) !== undefined,
    'achievement.type': list(achievement.type).includes('Achievement'),
    'achievement.name': text(achievement.name) !== undefined,
    'achievement.description': text(achievement.description) !== undefined,
    'achievement.criteria': isObject(achievement.criteria),
  };
  return Object.keys(required).filter((member) => !required[member]);
}

/**
 * A context is not signed itself. Only the two known ones, and none deeper down: else someone could add a member that
 * looks like part of the badge and is not.
 */
function hasBadgeContexts(credential: JsonObject): boolean {
  const [first, second, ...more] = list(credential['@context']);
  return (
    first === credentialContext &&
    second === badgeContext &&
    more.length === 0 &&
    !hasInnerContext(Object.values(credential))
  );
}

export function hasInnerContext(values: readonly unknown[], depth = 0): boolean {
  return values.some((value) => {
    if (depth > deepest) return true;
    if (Array.isArray(value)) return hasInnerContext(value, depth + 1);
    return isObject(value) && (Object.hasOwn(value, '@context') || hasInnerContext(Object.values(value), depth + 1));
  });
}

/** No badge is nested deeper; a deeper one is refused before it costs time. */
const deepest = 32;

export function issuerOf(credential: JsonObject): string | undefined {
  return text(credential.issuer) ?? text(inside(credential, 'issuer').id);
}

export function factsOf(credential: JsonObject): BadgeFacts {
  const achievement = inside(inside(credential, 'credentialSubject'), 'achievement');
  const image = text(inside(achievement, 'image').id) ?? text(achievement.image);
  const validUntil = text(credential.validUntil);
  const evidence = list(credential.evidence).filter(isObject);
  return {
    about: list(achievement.tag).includes(organisationTag) ? 'organisation' : 'person',
    name: text(credential.name) ?? text(achievement.name) ?? '',
    description: text(credential.description) ?? text(achievement.description) ?? '',
    criteria: text(inside(achievement, 'criteria').narrative) ?? '',
    issuer: issuerOf(credential) ?? '',
    issuerName: text(inside(credential, 'issuer').name) ?? '',
    validFrom: text(credential.validFrom) ?? '',
    evidence: evidence.map((one) => ({ name: text(one.name) ?? '', description: text(one.description) ?? '' })),
    ...(validUntil !== undefined && { validUntil }),
    ...(image !== undefined && /^data:image\/(svg\+xml|png);base64,/.test(image) && { image }),
  };
}
