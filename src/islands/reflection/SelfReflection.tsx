import { useState } from 'preact/hooks';
import { isEmpty } from '#domain/arrival';
import { type ReflectionAnswers, reflectedLevels } from '#domain/reflection';
import { repairSituation, requiredLevels } from '#domain/requirement';
import { type CellId, cellParts, competenceIds, highest, type LevelVector, perCompetence } from '#domain/taxonomy';
import type { BrowserTaxonomy } from '../../client/taxonomy.ts';
import { reflectionText as text } from '../../text/reflection.ts';
import { OnThisDevice } from '../shared/OnThisDevice.tsx';
import { answersOf } from '../shared/reflections.ts';
import { useAskedAtWork } from '../shared/use-asked-at-work.ts';
import { useDevice } from '../shared/useDevice.ts';
import { useHeld } from '../shared/useHeld.ts';
import { WithTaxonomy } from '../shared/WithTaxonomy.tsx';
import { Comparison } from './Comparison.tsx';
import { CompetenceStatements } from './CompetenceStatements.tsx';
import { type Scope, ScopeChoice } from './ScopeChoice.tsx';

const startingLevels: LevelVector = { ...perCompetence(() => 1 as const), bouwen: 0 };
const allLevels: LevelVector = perCompetence(() => 4 as const);

/** What someone thinks of themselves, beside what is asked. On the device only, and no credit for it. */
export function SelfReflection() {
  return <WithTaxonomy>{(taxonomy) => <ReflectionOn taxonomy={taxonomy} />}</WithTaxonomy>;
}

function ReflectionOn({ taxonomy }: { taxonomy: BrowserTaxonomy }) {
  const [device, change] = useDevice();
  const [scope, setScope] = useState<Scope>('asked');
  /** Cells that are not fully answered yet: they wait here, for only a whole cell says something. */
  const [started, setStarted] = useState<Partial<Record<CellId, (number | undefined)[]>>>({});
  const held = useHeld();
  const atWork = useAskedAtWork();
  const { situation } = repairSituation(taxonomy, device.situation);
  const requirement = requiredLevels(taxonomy, situation);
  const own = requirement.kind === 'need' && !isEmpty(situation) ? [requirement.need] : [];
  const asked = [...own, ...(atWork && atWork.by.length > 0 ? [atWork.need] : [])];
  const need = asked.length > 0 ? highest(asked) : undefined;
  const shown = scope === 'all' ? allLevels : (need ?? startingLevels);
  const answers: ReflectionAnswers = answersOf(device.reflections);

  function answer(cell: CellId, statement: number, value: number) {
    const { competence, level } = cellParts(cell);
    const count = taxonomy.competences[competence].levels[level]?.reflection.length ?? 0;
    const given = Array.from({ length: count }, (_, at) => {
      return at === statement ? value : (answers[cell]?.[at] ?? started[cell]?.[at]);
    });
    setStarted({ ...started, [cell]: given });
    const whole = given.filter((one) => one !== undefined);
    if (whole.length < count) return;
    const reflectedAt = new Date().toISOString();
    change({ reflections: { ...device.reflections, [cell]: { answers: whole, reflectedAt } } });
  }

  return (
    <div class="grid">
      <div class="span-7">
        <ScopeChoice scope={scope} hasProfile={need !== undefined} choose={setScope} />
        <h2 class="visually-hidden">{text.statements}</h2>
        {competenceIds.map((competence) => (
          <CompetenceStatements
            key={competence}
            taxonomy={taxonomy}
            competence={competence}
            level={shown[competence]}
            answerTo={(cell, statement) => answers[cell]?.[statement] ?? started[cell]?.[statement]}
            answer={answer}
          />
        ))}
      </div>
      <aside class="span-5">
        <Comparison need={need} reflected={reflectedLevels(taxonomy.competences, answers)} held={held} />
        <OnThisDevice
          kept={text.device.kept}
          wipe={text.device}
          onWipe={() => {
            change({ reflections: {} });
            setStarted({});
          }}
        />
      </aside>
    </div>
  );
}
