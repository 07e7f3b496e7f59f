import { isEmpty } from '#domain/arrival';
import { buildPath } from '#domain/path';
import { nextPlacement, placementsFor, readyCells } from '#domain/placement';
import { repairSituation, requiredLevels } from '#domain/requirement';
import { competenceIds, highest, type LevelVector } from '#domain/taxonomy';
import type { BrowserTaxonomy } from '../../client/taxonomy.ts';
import { pathText as text } from '../../text/path.ts';
import { ProhibitedNotice } from '../profile/ProhibitedNotice.tsx';
import { useAskedAtWork } from '../shared/use-asked-at-work.ts';
import { useDevice } from '../shared/useDevice.ts';
import { useHeld } from '../shared/useHeld.ts';
import { WithTaxonomy } from '../shared/WithTaxonomy.tsx';
import { EmptyPath } from './EmptyPath.tsx';
import { NextOnPath } from './NextOnPath.tsx';
import { OpenSteps } from './OpenSteps.tsx';
import { WhereYouStand } from './WhereYouStand.tsx';

/** What is asked less what is held, in a sensible order, with one next step. */
export function LearningPath() {
  return <WithTaxonomy>{(taxonomy) => <PathOf taxonomy={taxonomy} />}</WithTaxonomy>;
}

function PathOf({ taxonomy }: { taxonomy: BrowserTaxonomy }) {
  const [device] = useDevice();
  const held = useHeld();
  const atWork = useAskedAtWork();
  const { situation } = repairSituation(taxonomy, device.situation);
  if (!atWork) return <p role="status">{text.loading}</p>;
  if (isEmpty(situation) && atWork.by.length === 0) return <EmptyPath />;

  const requirement = requiredLevels(taxonomy, situation);
  if (requirement.kind === 'prohibited') {
    return (
      <div class="stack">
        <ProhibitedNotice taxonomy={taxonomy} requirement={requirement} />
        <p>
          <a href="/profiel">{text.prohibited}</a>
        </p>
      </div>
    );
  }

  const need = highest([requirement.need, atWork.need]);
  const ready = readyCells(device.placed);
  const path = buildPath(taxonomy, need, held, { ready, read: Object.keys(device.completions) });
  const open = path.open.map(({ cell }) => cell);
  const placement = nextPlacement(
    placementsFor(taxonomy.placements, [...situation.roles, ...atWork.roles]),
    open,
    device.placed,
  );
  return (
    <>
      <NextOnPath taxonomy={taxonomy} path={path} asked={asksSomething(need)} />
      <div class="grid path-columns">
        <div class="span-8">
          <OpenSteps taxonomy={taxonomy} path={path} placed={device.placed} />
        </div>
        <aside class="span-4">
          <WhereYouStand {...{ taxonomy, device, need, held, path, placement }} by={atWork.by} />
        </aside>
      </div>
    </>
  );
}

const asksSomething = (need: LevelVector) => competenceIds.some((competence) => need[competence] > 0);
