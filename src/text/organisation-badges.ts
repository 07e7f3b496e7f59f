import type { OrganisationBadge } from '#api/organisation/organisation-badges/schema';

/** The words of the badges of an organisation. */
export const organisationBadgeText = {
  title: 'Bewijs van de organisatie',
  why: 'Met een bewijs laat je anderen zien wat jullie deden. Het rust op een dossier, heeft een openbare pagina en geldt een jaar. Er staan alleen aantallen in, en het zegt niet dat jullie aan de wet voldoen.',
  loading: 'De bewijzen worden opgehaald …',
  none: 'Er is nog geen bewijs.',
  byAdministrator: 'Een beheerder van de organisatie kan een bewijs aanvragen.',
  seal: 'Op welk dossier rust het bewijs?',
  claim: 'Vraag een bewijs aan',
  made: 'Het bewijs is gemaakt. Het staat in de lijst, met een link om te delen.',
  nothingToClaim: 'Van elk dossier is al een bewijs, of er is nog geen dossier.',
  statuses: {
    valid: 'Geldig',
    expired: 'Verlopen',
    revoked: 'Ingetrokken',
  } satisfies Record<OrganisationBadge['status'], string>,
  period: (from: string, until: string) => `van ${from} tot ${until}`,
  revoked: (on: string, reason: string) => `Ingetrokken op ${on}. De reden: ${reason}`,
};
