import { useEffect, useRef, useState } from 'preact/hooks';
import { type CellId, noLevels } from '#domain/taxonomy';
import { type BadgeClaim, claimBadge, ownShelf, type Shelf } from '../../client/badges.ts';
import { wasSignedIn } from '../../client/signed-in.ts';
import '../../styles/badges.css';
import { badgesText as text } from '../../text/badges.ts';
import { SignedOut } from '../shared/SignedOut.tsx';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { useTask } from '../shared/use-task.ts';
import { AddressChoice } from './AddressChoice.tsx';
import { BadgeCard } from './BadgeCard.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { Family } from './Family.tsx';
import { HowToRead } from './HowToRead.tsx';
import { NoBadges } from './NoBadges.tsx';
import { RoleBands } from './RoleBands.tsx';

/** A learner's badges: the role's, the attained ones, and the whole family. */
export function MyBadges({ tested }: { tested: readonly CellId[] }) {
  const { answer, again } = useAnswer(ownShelf);
  const shelf = answer?.kind === 'ok' ? answer.value : undefined;
  const [mayHold, setMayHold] = useState(false);
  useEffect(() => setMayHold(wasSignedIn()), [answer]);
  return (
    <>
      {shelf ? (
        <OwnShelf shelf={shelf} changed={again} />
      ) : (
        <div class="wrap badges-waiting">
          {!answer && <p role="status">{text.loading}</p>}
          {answer?.kind === 'ok' && <SignedOut title={text.signedOut.title} why={text.signedOut.why} />}
          {answer && answer.kind !== 'ok' && <TroubleNotice trouble={answer} again={again} />}
        </div>
      )}
      <div class="wrap section grid">
        <section class="span-8 stack" aria-labelledby="alle-bewijzen">
          <h2 id="alle-bewijzen">{text.family.title}</h2>
          <Family held={shelf?.held ?? (mayHold ? noLevels : undefined)} tested={tested} />
        </section>
        <HowToRead />
      </div>
    </>
  );
}

function OwnShelf({ shelf, changed }: { shelf: Shelf; changed: () => void }) {
  const { busy, trouble, run } = useTask();
  const [withAddress, setWithAddress] = useState(false);
  const [made, setMade] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);

  const claim = (claimed: BadgeClaim) =>
    void run(
      () => claimBadge(claimed, withAddress),
      ({ name }) => {
        setMade(text.claim.done(name));
        heading.current?.focus();
        changed();
      },
    );

  return (
    <>
      <RoleBands roles={shelf.roles} tests={shelf.tests} busy={busy} claim={(role) => claim({ kind: 'role', role })} />
      <section class="wrap section stack" aria-labelledby="behaald">
        <h2 id="behaald" ref={heading} tabIndex={-1}>
          {text.attained}
        </h2>
        <p role="status">{made || (shelf.badges.length > 0 && text.summary(shelf.badges.length))}</p>
        <TroubleNotice trouble={trouble} />
        {shelf.badges.length + shelf.claimable.length === 0 && <NoBadges />}
        {mayClaim(shelf) && <AddressChoice chosen={withAddress} choose={setWithAddress} />}
        <ul class="badge-cards">
          {shelf.claimable.map(({ cell, attainedAt }) => (
            <ClaimCard
              key={cell}
              cell={cell}
              attainedAt={attainedAt}
              busy={busy}
              claim={() => claim({ kind: 'cell', cell })}
            />
          ))}
          {rolesFirst(shelf.badges).map((badge) => (
            <BadgeCard key={badge.id} badge={badge} changed={changed} />
          ))}
        </ul>
      </section>
    </>
  );
}

/** A role's badge says most, and the band above points to it. */
const rolesFirst = (badges: Shelf['badges']) =>
  badges.toSorted((one, other) => Number(other.kind === 'role') - Number(one.kind === 'role'));

const mayClaim = ({ claimable, roles }: Shelf) =>
  claimable.length > 0 || roles.some(({ standing }) => standing.kind === 'complete');
