import { useEffect, useState } from 'preact/hooks';
import { may } from '#domain/authorisation';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import '../../../styles/evidence.css';
import { InOrganisation } from '../InOrganisation.tsx';
import { OrganisationBadges } from './OrganisationBadges.tsx';
import { OwnEvidence } from './OwnEvidence.tsx';
import { SealedFile } from './SealedFile.tsx';
import { Seals } from './Seals.tsx';

/** The evidence files of an organisation, or the one that stands in the address after #. */
export function EvidencePage() {
  return <InOrganisation page="evidence">{(organisation) => <Files organisation={organisation} />}</InOrganisation>;
}

function Files({ organisation: { id, you } }: { organisation: Organisation }) {
  const [open, setOpen] = useState(location.hash.slice(1));
  useEffect(() => {
    const moved = () => setOpen(location.hash.slice(1));
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  const mayWrite = you.some((kind) => may(kind, 'POST /organisations/{organisation}/seals'));
  const mayClaim = you.some((kind) => may(kind, 'POST /organisations/{organisation}/badges'));
  if (open) return <SealedFile organisation={id} seal={open} />;
  return (
    <>
      <Seals organisation={id} mayAsk={mayWrite} />
      <OrganisationBadges organisation={id} mayClaim={mayClaim} />
      {mayWrite && <OwnEvidence organisation={id} />}
    </>
  );
}
