import type { Item } from '#domain/schema/item';
import type { CellId } from '#domain/taxonomy';
import { todo } from './todo.ts';

type Shared = Pick<Item, 'id' | 'version' | 'status' | 'cell' | 'stem' | 'lesson' | 'sources' | 'lawAsOf'>;

const rationale = todo('wat er bij deze keuze zou gebeuren');
const part = (what: string) => ({ text: todo(what), rationale });
const right = (what: string) => ({ text: todo(what), correct: true as const, rationale });

/** A draft of a question with every field that its kind asks. */
export function itemSkeleton(
  kind: Item['kind'],
  { id, cell, lesson, today }: { id: string; cell: CellId; lesson: string; today: string },
): Item {
  const shared: Shared = {
    id,
    version: 1,
    status: 'draft',
    cell,
    stem: todo('de situatie en de vraag, met alles wat iemand moet weten'),
    lesson,
    ...(cell.startsWith('recht-') && { lawAsOf: today }),
    sources: [{ title: todo('de bron'), url: 'https://www.rijksoverheid.nl/', date: today, checked: today }],
  };
  switch (kind) {
    case 'single':
      return {
        ...shared,
        kind,
        options: [part('een fout antwoord'), right('het goede antwoord'), part('nog een fout antwoord')],
      };
    case 'multiple':
      return {
        ...shared,
        kind,
        options: [
          part('een fout antwoord'),
          right('een goed antwoord'),
          right('nog een goed antwoord'),
          part('nog een fout antwoord'),
        ],
      };
    case 'order':
      return { ...shared, kind, steps: [part('de eerste stap'), part('de tweede stap'), part('de derde stap')] };
    case 'match':
      return {
        ...shared,
        kind,
        targets: targets(['een', 'twee', 'drie', 'vier']),
        cards: cards(['een', 'twee', 'drie']),
      };
    case 'categories':
      return { ...shared, kind, targets: targets(['een', 'twee']), cards: cards(['een', 'twee', 'een', 'twee']) };
    case 'fault':
      return {
        ...shared,
        kind,
        material: { title: todo('wat ernaast ligt'), text: todo('de gegevens uit het dossier') },
        segments: [
          part('een zin die klopt'),
          { text: todo('een zin met een fout'), fault: true, rationale },
          part('nog een zin die klopt'),
          part('de laatste zin die klopt'),
        ],
      };
    case 'number':
      return {
        ...shared,
        kind,
        answer: 42,
        unit: todo('wat je telt'),
        rationale: todo('hoe je aan het goede getal komt'),
        wrong: [{ value: 24, rationale: todo('welk misverstand dit getal geeft') }],
        otherwise: todo('wat je zegt bij elk ander getal'),
      };
    default:
      return kind satisfies never;
  }
}

const targets = (ids: readonly string[]) => ids.map((id) => ({ id, text: todo(`groep ${id}`) }));
const cards = (placed: readonly string[]) =>
  placed.map((target, at) => ({ text: todo(`kaart ${at + 1}`), target, rationale }));
