import type { Path } from '#domain/path';
import type { PlacementSet } from '#domain/placement';
import { reflectedLevels } from '#domain/reflection';
import { competenceIds, type LevelVector } from '#domain/taxonomy';
import type { Device } from '../../client/device.ts';
import { wasSignedIn } from '../../client/signed-in.ts';
import type { BrowserTaxonomy } from '../../client/taxonomy.ts';
import { LevelProfile, ProfileLegend } from '../../components/LevelProfile.tsx';
import { pathText } from '../../text/path.ts';
import { joined, shortNames } from '../../text/shared.ts';
import { answersOf } from '../shared/reflections.ts';

const text = pathText.aside;
interface Props {
  taxonomy: BrowserTaxonomy;
  device: Device;
  need: LevelVector;
  held: LevelVector;
  path: Path;
  /** The organisations that ask part of it. */
  by: readonly string[];
  /** Absent where no placement can tell anything new. */
  placement: PlacementSet | undefined;
}

/** The profile now, and beside it what the person thinks of themselves: never mixed. */
export function WhereYouStand({ taxonomy, device, need, held, path, by, placement }: Props) {
  const reflected = reflectedLevels(taxonomy.competences, answersOf(device.reflections));
  const enough = competenceIds.filter((id) => need[id] > 0 && reflected[id] >= need[id]);
  const extra = competenceIds.some((id) => held[id] > need[id]);
  return (
    <div class="where">
      <section class="stack" aria-labelledby="staat">
        <h2 id="staat">{text.title}</h2>
        <p class="medium">{text.count(path.open.length)}</p>
        <LevelProfile caption={text.caption} need={need} held={held} small />
        <ProfileLegend extra={extra} />
        {by.length > 0 && (
          <p class="medium">
            {text.work(joined(by))} <a href="/account#organisaties">{text.workLink}</a>
          </p>
        )}
        <p class="medium">
          <a href="/profiel">{text.change}</a>
        </p>
        {wasSignedIn() ? (
          <p class="medium">
            <a href="/uitslag">{text.results}</a>
          </p>
        ) : (
          <p class="small quiet">{text.account}</p>
        )}
      </section>
      {placement && (
        <section class="stack">
          <p class="medium">{text.placementText(placement.minutes)}</p>
          <p class="medium">
            <a href={placement.href}>{text.placement}</a>
          </p>
        </section>
      )}
      <section class="stack" aria-labelledby="zelf">
        <h3 id="zelf">{text.reflection}</h3>
        <p class="medium">{enough.length > 0 ? text.reflected(shortNames(enough)) : text.reflectionText}</p>
        <p class="medium">
          <a href="/zelfreflectie">{text.reflectionLink}</a>
        </p>
      </section>
    </div>
  );
}
