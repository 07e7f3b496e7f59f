import { useEffect, useState } from 'preact/hooks';
import { isEmpty } from '#domain/arrival';
import type { Shelf } from '../../client/badges.ts';
import { readDevice } from '../../client/device.ts';
import { badgesText } from '../../text/badges.ts';
import { MuralPicture } from './MuralPicture.tsx';

const text = badgesText.role;

interface Props {
  roles: Shelf['roles'];
  tests: Shelf['tests'];
  busy: boolean;
  claim: (role: string) => void;
}

/** Per role: how far its badge is, as a picture and in words, with one step. */
export function RoleBands({ roles, tests, busy, claim }: Props) {
  if (roles.length === 0) return <NoRole />;
  return (
    <>
      {roles.map((role) => (
        <RoleBand key={role.id} role={role} tests={tests} busy={busy} claim={() => claim(role.id)} />
      ))}
    </>
  );
}

function RoleBand({
  role,
  tests,
  busy,
  claim,
}: Pick<Props, 'tests' | 'busy'> & { role: Props['roles'][number]; claim: () => void }) {
  const { standing, short } = role;
  if (standing.kind === 'prohibited') {
    return (
      <div class="wrap section">
        <div class="utrecht-alert utrecht-alert--error">
          <p>{text.prohibited(standing.article)}</p>
          <p>
            <a href="/profiel">{text.profile}</a>
          </p>
        </div>
      </div>
    );
  }
  const asked = sum(standing.need);
  const met = standing.kind === 'open' ? standing.met : asked;
  return (
    <section class="role-band on-night">
      <div class="wrap role-band-inner">
        <MuralPicture need={standing.need} held={standing.held} title={text.picture(short, met, asked)} />
        <div class="stack">
          <p class="medium role-band-quiet">{text[standing.kind]}</p>
          <h2>{text.title(short)}</h2>
          {standing.kind === 'open' && <StillOpen standing={standing} tests={tests} />}
          {(standing.kind === 'complete' || standing.kind === 'claimed') && <p class="measure">{text.all}</p>}
          {standing.kind === 'revoked' && <p class="measure">{text.takenBack}</p>}
          {standing.kind === 'claimed' && <p class="measure">{text.below}</p>}
          {standing.kind === 'complete' && (
            <p>
              <button
                class="nl-button nl-button--primary button-step"
                type="button"
                aria-disabled={busy}
                onClick={claim}
              >
                {busy ? badgesText.claim.busy : text.claim}
              </button>
            </p>
          )}
        </div>
      </div>
    </section>
  );
}

type Open = Extract<Props['roles'][number]['standing'], { kind: 'open' }>;

function StillOpen({ standing, tests }: { standing: Open; tests: Props['tests'] }) {
  const { met, asked, cells, untested } = standing;
  const next = cells.find((cell) => !untested.includes(cell));
  return (
    <>
      <p class="measure">
        {text.met(met, asked)} {text.todo(cells)}
      </p>
      {untested.length > 0 && <p class="measure medium role-band-quiet">{text.untested(untested)}</p>}
      {next && (
        <p>
          <a class="nl-button nl-button--primary button-step" href={`/toets/${tests[next]}`}>
            {text.goOn(next)}
          </a>
        </p>
      )}
    </>
  );
}

/** The account holds no role; perhaps this device does. */
function NoRole() {
  const [onDevice, setOnDevice] = useState(false);
  useEffect(() => setOnDevice(!isEmpty(readDevice().situation)), []);
  return (
    <section class="role-band on-night">
      <div class="wrap role-band-inner">
        <div class="stack">
          <h2>{text.none}</h2>
          <p class="measure">{text.noneWhy}</p>
          <p>
            <a
              class="nl-button nl-button--primary button-step"
              href={onDevice ? `/inloggen/meenemen?naar=${encodeURIComponent('/bewijzen')}` : '/profiel'}
            >
              {onDevice ? text.bring : text.choose}
            </a>
          </p>
        </div>
      </div>
    </section>
  );
}

const sum = (levels: Open['need']) => Object.values(levels).reduce((total: number, level) => total + level, 0);
