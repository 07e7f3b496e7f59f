import { verifyBadge } from '../../src/domain/verification/verify.ts';
import { awarded, signedBadge, surroundings, testSigner } from '../support/signer.ts';

/** Badges issued (both serialisations) and verified per second, one after another in this process. */
export async function measureBadges(smoke: boolean): Promise<void> {
  const signer = await testSigner();
  const times = smoke ? 5 : 300;
  const { credential } = await signedBadge(signer);
  const around = surroundings(signer);
  const issued = await perSecond(times, () => signedBadge(signer));
  const text = JSON.stringify(credential);
  const verified = await perSecond(times, async () => {
    const { kind } = await verifyBadge(text, around);
    if (kind !== 'verified') throw new Error(`a good badge came out as ${kind} on ${awarded.toISOString()}`);
  });
  console.log(`badges    ${issued.toFixed(0)} issued/s, ${verified.toFixed(0)} verified/s`);
}

async function perSecond(times: number, work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  for (let turn = 0; turn < times; turn++) await work();
  return times / ((performance.now() - started) / 1000);
}
