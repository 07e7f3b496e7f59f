import type { Case } from '#domain/schema/case';
import type { Lesson } from '#domain/schema/course';
import type { Resource } from '#domain/schema/resource';
import type { Term } from '#domain/schema/term';
import type { CellId } from '#domain/taxonomy';
import { todo } from './todo.ts';

const source = (today: string) => ({
  title: todo('de bron, zoals de lezer die terugvindt'),
  url: 'https://www.rijksoverheid.nl/',
  date: today,
  checked: today,
});
const lawAsOf = (cell: CellId, today: string) => (cell.startsWith('recht-') ? { lawAsOf: today } : {});

export function lessonSkeleton({ title, cell, today }: { title: string; cell: CellId; today: string }) {
  const fields: Lesson = {
    title,
    summary: todo('wat je na deze les kunt, in één zin'),
    cell,
    minutes: 6,
    requirements: [],
    topics: [
      { anchor: 'nog-invullen-de-kern', title: 'Nog invullen: de kern' },
      { anchor: 'in-jouw-werk', title: 'In jouw werk' },
    ],
    ...lawAsOf(cell, today),
    sources: [source(today)],
  };
  return { fields, body: lessonBody };
}

const lessonBody = `<Situatie>

${todo('twee tot vier zinnen uit een werkdag, met een twijfel aan het eind')}

</Situatie>

<Keuze id="wat-doe-je" question="Wat doe je?" options={[
  { text: '${todo('wat iemand zou doen')}', feedback: '${todo('wat er dan gebeurt')}' },
  { text: '${todo('wat goed is om te doen')}', correct: true, feedback: '${todo('wat er dan gebeurt')}' },
]} />

## Nog invullen: de kern

${todo('het ene idee van deze les, in gewone woorden')}

<Kernpunt>

${todo('dat idee in één of twee zinnen')}

</Kernpunt>

## In jouw werk

${todo('wat het betekent voor twee of drie rollen, met de regel en waar die staat')}

<VindDeFout id="vind-de-fout" question="Welke zinnen kloppen niet?" segments={[
  { text: '${todo('een zin die klopt')}', feedback: '${todo('waarom die klopt')}' },
  { text: '${todo('een zin die niet klopt')}', fault: true, feedback: '${todo('wat eraan scheelt')}' },
]} />

<Morgen>

- ${todo('één ding om morgen te doen')}

</Morgen>

<Onthoud>

${todo('één zin')}

</Onthoud>
`;

export function caseSkeleton(about: {
  title: string;
  organisation: string;
  group: Case['group'];
  cell: CellId;
  role: string;
  application: string;
  today: string;
}) {
  const { title, organisation, group, cell, role, application, today } = about;
  const fields: Case = {
    title,
    organisation,
    summary: todo('wat zij deden, in één zin'),
    group,
    status: todo('hoe het ervoor staat'),
    asOf: today,
    facts: [
      { text: todo('een feit uit de bron'), source: 1 },
      { text: todo('nog een feit'), source: 1 },
    ],
    unknown: [todo('wat we niet weten')],
    cells: [cell],
    roles: [role],
    applications: [application],
    ...lawAsOf(cell, today),
    sources: [source(today)],
  };
  return { fields, body: caseBody };
}

const caseBody = `## Wat ze deden

${todo('het verhaal in gewone zinnen')}

## Wat er misging of meeviel

${todo('wat er gebeurde')}

## Wat er was geregeld

${todo('welke afspraken er waren, en welke niet')}

<Reflectie>

- ${todo('een vraag over het werk van de lezer')}

</Reflectie>
`;

export function termSkeleton({ term, today }: { term: string; today: string }): Term {
  return { term, meaning: todo('wat het is, in één of twee gewone zinnen'), sources: [source(today)] };
}

export function resourceSkeleton({
  cell,
  today,
  ...about
}: Pick<Resource, 'title' | 'provider' | 'kind' | 'url'> & { cell: CellId; today: string }): Resource {
  return {
    ...about,
    gives: todo('wat je eraan hebt, in één gewone zin'),
    cells: [cell],
    minutes: 'onbekend',
    language: 'Nederlands',
    licence: 'onbekend',
    free: true,
    checked: today,
    sources: [{ title: todo('waar je dit weet'), url: about.url, date: today, checked: today }],
  };
}
