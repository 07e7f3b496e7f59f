import { organisationBadge } from '#domain/organisation/organisation-badge';
import { perCompetence } from '#domain/taxonomy';
import { validUntil } from '#domain/term';
import { record } from '../../audit.ts';
import { drawStatusIndex, statusEntry } from '../../badges/status-list.ts';
import { urnUuid } from '../../badges/urn-uuid.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { notHere } from '../not-here.ts';
import { Dossier } from '../seals/dossier-schema.ts';
import { findSeal, type SealRow } from '../seals/store.ts';
import {
  addOrganisationBadge,
  badgeOfSeal,
  isOrganisationPlaceTaken,
  type OrganisationBadgeRow,
  organisationBadgeCount,
} from './store.ts';

const monthsValid = 12;

/** Gives an organisation a badge for what a seal holds; the same seal again answers the badge that was given first. */
export async function claimOrganisationBadge(
  deps: Deps,
  by: Caller<OrganisationActor>,
  sealId: string,
  triesLeft = 3,
): Promise<{ badge: OrganisationBadgeRow; made: boolean }> {
  const seal = await findSeal(deps.db, by.actor.organisation, sealId);
  if (!seal) throw notHere('seal', 'Dit zegel bestaat niet.');
  const earlier = await badgeOfSeal(deps.db, seal.id);
  if (earlier) return { badge: earlier, made: false };
  const badge = await newBadge(deps, seal);
  const written = await deps.db.write(
    [addOrganisationBadge(deps.db, badge)],
    [record(deps.now(), by, 'organisation-badge-claimed', { kind: 'organisation-badge', id: badge.id })],
  );
  if (written.kind === 'written') return { badge, made: true };
  if (triesLeft === 0) throw new RuleBroken('conflict', 'Het bewijs maken lukte net niet. Probeer het nog een keer.');
  return claimOrganisationBadge(deps, by, sealId, triesLeft - 1);
}

async function newBadge(deps: Deps, seal: SealRow): Promise<OrganisationBadgeRow> {
  const content = Dossier.parse(JSON.parse(seal.content));
  if (!content.table)
    throw new RuleBroken(
      'conflict',
      'In dit dossier staan nog geen cijfers. Kies er een van na het einde van een maand.',
    );
  const now = deps.now();
  const id = deps.newId();
  const dates = { awardedAt: now.toISOString(), validUntil: validUntil(now.toISOString(), monthsValid) };
  const statusIndex = await freePlace(deps, id);
  const unsigned = organisationBadge({
    id: await urnUuid(id),
    subject: await urnUuid(seal.organisationId),
    issuer: deps.signer.issuer,
    baseUrl: deps.baseUrl,
    content,
    digest: seal.digest,
    ...dates,
    status: statusEntry(deps.baseUrl, statusIndex, 'organisations'),
    competences: perCompetence((competence) => deps.catalogue.competences[competence].short),
    demo: deps.demo,
  });
  const { credential, jwt } = await deps.signer.signBadge(unsigned, now);
  const { id: sealId, organisationId } = seal;
  const publicId = deps.newId();
  return {
    id,
    organisationId,
    sealId,
    credential,
    jwt,
    publicId,
    statusIndex,
    ...dates,
    revokedAt: null,
    revocationReason: null,
  };
}

async function freePlace(deps: Deps, badgeId: string, draw = 0): Promise<number> {
  const index = await drawStatusIndex(badgeId, await organisationBadgeCount(deps.db), draw);
  return (await isOrganisationPlaceTaken(deps.db, index)) ? freePlace(deps, badgeId, draw + 1) : index;
}
