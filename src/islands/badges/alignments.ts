import { inside, isObject, list, text } from '#domain/verification/json';

interface Aligned {
  name: string;
  framework: string;
  url: string | undefined;
}

/** What a badge says it is aligned with: text, and a link only where it is an address of the web. */
export function alignmentsOf(credential: Record<string, unknown>): Aligned[] {
  const achievement = inside(inside(credential, 'credentialSubject'), 'achievement');
  return list(achievement.alignment)
    .filter(isObject)
    .flatMap((one) => {
      const name = text(one.targetName);
      const url = text(one.targetUrl);
      if (name === undefined) return [];
      return [{ name, framework: text(one.targetFramework) ?? '', url: url && /^https?:/.test(url) ? url : undefined }];
    });
}
