import { useRef, useState } from 'preact/hooks';
import type { Verification } from '#domain/verification/verify';
import { verifyText as text } from '../../text/verify.ts';

type Given = Uint8Array | string;
export type Checking =
  | { kind: 'idle' }
  | { kind: 'busy' }
  | { kind: 'trouble'; says: string }
  | { kind: 'done'; verification: Verification };

const largest = 5 * 1024 * 1024;

/** Checks what is given, one thing at a time; the verifier itself is loaded with the first of them. */
export function useVerification() {
  const [checking, setChecking] = useState<Checking>({ kind: 'idle' });
  const last = useRef<Given>('');

  async function check(given: Given, address?: string): Promise<void> {
    last.current = given;
    setChecking({ kind: 'busy' });
    const verifier = await import('../../client/verify.ts').catch(() => undefined);
    if (!verifier) return setChecking({ kind: 'trouble', says: text.notLoaded });
    const verification = await verifier.verify(given, address);
    if (last.current === given) setChecking({ kind: 'done', verification });
  }
  async function checkFile(file: File): Promise<void> {
    if (file.size > largest) return setChecking({ kind: 'trouble', says: text.tooLarge });
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return setChecking({ kind: 'trouble', says: text.unreadable });
    await check(new Uint8Array(bytes));
  }
  return {
    checking,
    check,
    checkFile,
    /** The same badge once more, now with an address to compare. */
    compare: (address: string) => check(last.current, address),
  };
}
