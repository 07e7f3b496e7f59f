import { letteredReasons } from '#domain/reason-letters';
import type { Requirement, Situation } from '#domain/requirement';
import type { Level } from '#domain/taxonomy';
import type { BrowserTaxonomy } from '../../client/taxonomy.ts';
import { LevelProfile } from '../../components/LevelProfile.tsx';
import { profileText } from '../../text/profile.ts';
import { Change } from './Change.tsx';

const text = profileText.outcome;
export type Need = Extract<Requirement, { kind: 'need' }>;
export interface NeedProps {
  taxonomy: BrowserTaxonomy;
  situation: Situation;
  requirement: Need;
}

/** The profile that the choices ask, each level traced to its reason by letters. */
export function Outcome({ taxonomy, situation, requirement }: NeedProps) {
  const { need, reasons, overlays, belowGovernment } = requirement;
  const { letters } = letteredReasons(reasons);
  const mandatory = overlays.flatMap((id) => taxonomy.overlays[id] ?? []);

  return (
    <section class="stack" aria-labelledby="niveauprofiel">
      <h2 id="niveauprofiel">{text.title}</h2>
      <p>{summary(Object.values(need))}</p>
      <LevelProfile caption={text.caption} need={need} reasons={letters} />
      <Change situation={situation} need={need} />
      {situation.roles.length === 0 && <p class="utrecht-alert utrecht-alert--info medium">{text.noRole}</p>}
      {situation.roles.some((id) => taxonomy.roles[id]?.advice) && (
        <p class="utrecht-alert utrecht-alert--info medium">{text.advice}</p>
      )}
      {belowGovernment && <p class="utrecht-alert utrecht-alert--info medium">{text.belowGovernment}</p>}
      {mandatory.map((overlay) => (
        <div class="utrecht-alert utrecht-alert--info medium" key={overlay.title}>
          <h3>{profileText.overlay.title(overlay.title)}</h3>
          <p>{overlay.note ?? overlay.summary}</p>
        </div>
      ))}
    </section>
  );
}

function summary(levels: readonly Level[]): string {
  const asked = levels.filter((level) => level > 0).length;
  return asked > 0 ? text.asks(asked, Math.max(...levels)) : text.nothing;
}
