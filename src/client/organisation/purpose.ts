import { type LookPurpose, lookPurposes } from '#domain/organisation/look';

const key = 'ai-geletterd-waarvoor';
let memory: string | null = null;

/** Why somebody looks at people by name: said once, and kept until the tab closes. */
export function keptPurpose(): LookPurpose | undefined {
  const kept = read();
  return lookPurposes.find((purpose) => purpose === kept);
}

export function keepPurpose(purpose: LookPurpose): void {
  memory = purpose;
  try {
    sessionStorage.setItem(key, purpose);
  } catch {
    // A browser that keeps nothing asks again on the next page.
  }
}

function read(): string | null {
  try {
    return sessionStorage.getItem(key) ?? memory;
  } catch {
    return memory;
  }
}
