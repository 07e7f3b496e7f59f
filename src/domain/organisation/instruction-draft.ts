import { isWebAddress } from '../algorithm-register/plain-text.ts';
import type { Instruction } from './application.ts';

/** An instruction while it is written: either the text or the address counts. */
export interface InstructionDraft {
  kind: Instruction['content']['kind'];
  text: string;
  url: string;
  version: string;
  since: string;
}
export type InstructionFault = 'no-text' | 'no-web-address' | 'no-version' | 'no-date';

/** The instruction that was written, or all that is still wrong with it. */
export function instructionOf(draft: InstructionDraft): Instruction | InstructionFault[] {
  const { kind, version, since } = draft;
  const [text, url] = [draft.text.trim(), draft.url.trim()];
  const faults: InstructionFault[] = [
    ...(kind === 'text' && text === '' ? ['no-text' as const] : []),
    ...(kind === 'link' && !isWebAddress(url) ? ['no-web-address' as const] : []),
    ...(version.trim() === '' ? ['no-version' as const] : []),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(since) ? [] : ['no-date' as const]),
  ];
  if (faults.length > 0) return faults;
  return { content: kind === 'text' ? { kind, text } : { kind, url }, version: version.trim(), since };
}
