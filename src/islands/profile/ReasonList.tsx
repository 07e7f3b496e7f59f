import { type LetteredReason, letteredReasons, type ReasonPart } from '#domain/reason-letters';
import { attainableLevels } from '#domain/taxonomy';
import { profileText } from '../../text/profile.ts';
import { joined, shortNames } from '../../text/shared.ts';
import type { NeedProps } from './Outcome.tsx';

const text = profileText.reasons;

/** Every letter of the profile with its reason: what asks which level, why, and by which source. */
export function ReasonList({ taxonomy, situation, requirement }: NeedProps) {
  const { list } = letteredReasons(requirement.reasons);
  const counts = (kind: LetteredReason['kind'], id: string) => list.some((one) => one.kind === kind && one.id === id);
  const silent = [
    ...situation.roles.filter((id) => !counts('role', id)).flatMap((id) => taxonomy.roles[id]?.title ?? []),
    ...situation.overlays
      .filter(({ overlay }) => !counts('overlay', overlay))
      .flatMap(({ overlay }) => taxonomy.overlays[overlay]?.title ?? []),
    ...situation.applications
      .filter(({ application }) => !counts('application', application))
      .flatMap(({ application }) => taxonomy.applications[application]?.title ?? []),
  ];

  return (
    <section class="section" aria-labelledby="redenen">
      <h2 id="redenen">{text.title}</h2>
      <ul class="reason-list">
        {list.map((reason) => (
          <li key={reason.letter}>
            <span class="letter letter-large">{reason.letter}</span>
            <h3>
              <a href={addressOf(reason)}>{reason.title}</a>
            </h3>
            {reason.parts.map((part) => (
              <Part part={part} key={part.because} />
            ))}
          </li>
        ))}
      </ul>
      {silent.length > 0 && <p class="medium">{text.silent(joined(silent))}</p>}
      <p class="small quiet">{text.proposal}</p>
    </section>
  );
}

function Part({ part: { asks, because, source } }: { part: ReasonPart }) {
  const levels = attainableLevels.flatMap((level) => {
    const competences = asks.filter((ask) => ask.level === level).map(({ competence }) => competence);
    return competences.length > 0 ? [text.level(level, shortNames(competences))] : [];
  });
  const said = joined(levels);
  return (
    <div class="reason-part">
      <p class="medium">
        <b>{said.charAt(0).toUpperCase() + said.slice(1)}</b>
        {text.because(because)}
      </p>
      <p class="small quiet">{text.source(source)}</p>
    </div>
  );
}

function addressOf({ kind, id }: LetteredReason): string {
  switch (kind) {
    case 'role':
      return `/rollen/${id}`;
    case 'application':
      return `/toepassingen#${id}`;
    case 'overlay':
      return `/taxonomie#functie-${id}`;
    case 'lowering':
      return '/taxonomie#lager';
    default:
      return kind satisfies never;
  }
}
