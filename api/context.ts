import type { OrganisationKind } from '#domain/authorisation';
import type { Catalogue } from '#domain/catalogue';
import type { DrawPng } from './badges/draw-png.ts';
import type { BadgeSigner } from './badges/signer.ts';
import type { Database } from './db/client.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { Mailer } from './session/mailer.ts';

/** Who acts. Kinds and what each may do and see stand in #domain/authorisation. */
export type Actor =
  | { kind: 'visitor' }
  | { kind: 'learner'; id: string }
  | { kind: 'trainer'; id: string }
  | { kind: 'administrator'; id: string }
  | OrganisationActor
  | Provisioner
  | { kind: 'operator' }
  | { kind: 'system' };

/** Somebody who acts within an organisation, as one of the kinds that they are there. */
export interface OrganisationActor {
  kind: OrganisationKind;
  /** The account. */
  id: string;
  organisation: string;
  /** The membership under which this is done. */
  member: string;
}

/** The system in which an organisation keeps its accounts. */
export interface Provisioner {
  kind: 'provisioner';
  organisation: string;
  /** The token with which it shows who it is. */
  token: string;
  /** Whether who it puts on the list gets an invitation at once. */
  invites: boolean;
}

/** An actor with an account. */
export type Person = Extract<Actor, { id: string }>;

/** Who asks, and from where: a keyed digest of the network, or the name of a command. */
export interface Caller<A extends Actor = Actor> {
  actor: A;
  origin: string;
}

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
  drawPng: DrawPng;
  mailer: Mailer;
  /** Only in demo: the mails that the mailer kept instead of sending them. */
  outbox?: Outbox;
  /** The server's clock. */
  now(): Date;
  /** An opaque id of 128 random bits, base64url. */
  newId(): string;
  /** A secret of 256 random bits, base64url. */
  newSecret(): string;
  /** Seals and opens what a browser keeps for us, and keys the digests of addresses and networks. */
  secret: Uint8Array;
  baseUrl: string;
  /** Where people write to about this server. */
  contact: string;
  /** The themes that an organisation can choose from. */
  themes: readonly string[];
  /** How long, in milliseconds, somebody waits before they hear how far the work is. */
  patience: number;
  /** Demo: loopback only, an outbox that anyone on this machine can read, badges marked as demonstration. */
  demo: boolean;
  log(line: LogLine): void;
}
