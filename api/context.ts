import type { Catalogue } from '#domain/catalogue';
import type { Database } from './db/client.ts';
import type { BadgeSigner } from './badges/signer.ts';
import type { Mailer } from './session/mailer.ts';

/** Who acts. Kinds and what each may do and see stand in #domain/authorisation. */
export type Actor =
  | { kind: 'visitor' }
  | { kind: 'learner'; id: string }
  | { kind: 'trainer'; id: string }
  | { kind: 'administrator'; id: string }
  | { kind: 'operator' }
  | { kind: 'system' };

/** A line of the log: never an address, an answer, a score or a secret. */
export interface LogLine {
  level: 'info' | 'warn' | 'error';
  event: string;
  [field: string]: string | number | boolean | undefined;
}

/** Everything the app needs from outside; nothing in it is Node's own. */
export interface Deps {
  db: Database;
  catalogue: Catalogue;
  signer: BadgeSigner;
  mailer: Mailer;
  /** The server's clock. */
  now(): Date;
  /** An opaque id of 128 random bits, base64url. */
  newId(): string;
  /** A secret of 256 random bits, base64url. */
  newSecret(): string;
  /** Seals and opens what a browser keeps for us, and keys the digests of addresses and networks. */
  secret: Uint8Array;
  baseUrl: string;
  /** Demo: loopback only, an outbox that anyone on this machine can read, badges marked as demonstration. */
  demo: boolean;
  log(line: LogLine): void;
}
