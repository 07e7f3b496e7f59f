import { describe, expect, it } from 'vitest';
import { contentFiles, faultLines } from '../support/content.ts';

const lesson = 'content/courses/basis/01-invoer.mdx';

/** What the check says of a lesson that also holds this exercise, without the file and the line. */
const said = (exercise: string) =>
  faultLines({ [lesson]: (text) => `${text}\n${exercise}\n` }).map((line) => line.replace(/^\S+:\d+: /, ''));

const multiple = (options: string) => `<MeerKeuze id="meer" question="Wat doe je?" options={[${options}]} />`;
const option = (text: string, right = false) =>
  `{ text: '${text}', ${right ? 'correct: true, ' : ''}feedback: 'Dan weet je het.' },`;
const step = (text: string) => `{ text: '${text}', feedback: 'Dit komt het eerst.' },`;
const story = (steps: string, start = 'begin') => `<Verloop id="verloop" start="${start}" steps={{ ${steps} }} />`;
const asks = (...next: string[]) =>
  `{ text: 'Wat nu?', options: [${next.map((to, at) => `{ text: 'Keuze ${at}', next: '${to}' }`).join(', ')}] },`;
const ends = (ending: string) => `{ text: 'Klaar.', ending: '${ending}' },`;

describe('an exercise in a lesson', () => {
  it.each([
    [
      'too few answers to choose more of',
      multiple(option('Een', true) + option('Twee')),
      'MeerKeuze: ‘options’ is te kort. Minstens 4 onderdelen. Vier tot zes antwoorden; meer dan één kan goed zijn.',
    ],
    [
      'all answers right',
      multiple(['Een', 'Twee', 'Drie', 'Vier'].map((text) => option(text, true)).join('')),
      'MeerKeuze: alle antwoorden zijn goed. Laat minstens één antwoord zonder correct.',
    ],
    [
      'one answer twice',
      multiple(option('Een', true) + option('Twee') + option('Drie') + option('Twee')),
      'MeerKeuze: ‘Twee’ staat er twee keer. Geef elk onderdeel een eigen tekst.',
    ],
    [
      'more right answers than somebody may choose',
      `<Keuze id="een" question="Wat doe je?" options={[${option('Een', true)}${option('Twee', true)}${option('Drie')}]} />`,
      'Keuze: de lezer kiest er één, maar er zijn meer goede antwoorden. Zet correct: true bij één antwoord, of gebruik MeerKeuze.',
    ],
    [
      'too few steps to put in order',
      `<Volgorde id="volgorde" question="Wat eerst?" steps={[${step('Een')}${step('Twee')}]} />`,
      'Volgorde: ‘steps’ is te kort. Minstens 3 onderdelen. Drie tot zes stappen in de goede volgorde; de pagina schudt ze.',
    ],
    [
      'a card of a group that does not exist',
      `<Sorteer id="sorteer" question="Mag het erin?" groups={[{ id: 'wel', text: 'Ja' }, { id: 'niet', text: 'Nee' }]} cards={[
        { text: 'Een', group: 'wel', feedback: 'Dat mag er wel in.' }, { text: 'Twee', group: 'niet', feedback: 'Dat mag er niet in.' }, { text: 'Drie', group: 'neit', feedback: 'Dat mag er niet in.' }]} />`,
      'Sorteer: ‘neit’ bestaat niet. Gebruik een van deze: wel, niet. Bedoelde je niet?',
    ],
    [
      'a group without a card',
      `<Sorteer id="sorteer" question="Mag het erin?" groups={[{ id: 'wel', text: 'Ja' }, { id: 'niet', text: 'Nee' }]} cards={[
        { text: 'Een', group: 'wel', feedback: 'Dat mag er wel in.' }, { text: 'Twee', group: 'wel', feedback: 'Dat mag er wel in.' }, { text: 'Drie', group: 'wel', feedback: 'Dat mag er wel in.' }]} />`,
      'Sorteer: bij ‘niet’ hoort geen kaart. Maak er een kaart bij, of haal de groep weg.',
    ],
    [
      'two targets with one name',
      `<Koppel id="koppel" question="Wat hoort erbij?" targets={[{ id: 'avg', text: 'AVG' }, { id: 'avg', text: 'Woo' }]} cards={[
        { text: 'Een', target: 'avg', feedback: 'Dat mag er wel in.' }, { text: 'Twee', target: 'avg', feedback: 'Dat mag er wel in.' }]} />`,
      'Koppel: het id ‘avg’ staat er twee keer. Geef elk een eigen id.',
    ],
    [
      'a start that does not exist',
      story(`begin: ${asks('goed', 'goed')} goed: ${ends('goed')}`, 'start'),
      'Verloop: ‘start’ bestaat niet. Gebruik een van deze: begin, goed.',
    ],
    [
      'a step that no choice leads to',
      story(`begin: ${asks('goed', 'goed')} los: ${ends('mis')} goed: ${ends('goed')}`),
      'Verloop: geen keuze leidt naar ‘los’. Laat een keuze ernaar wijzen, of haal haar weg.',
    ],
    [
      'a step that goes on and ends',
      story(
        `begin: { text: 'Nu?', ending: 'goed', options: [{ text: 'A', next: 'goed' }, { text: 'B', next: 'goed' }] }, goed: ${ends('goed')}`,
      ),
      'Verloop: ‘begin’ heeft options en ending. Een stap gaat verder of eindigt: haal er één weg.',
    ],
    [
      'a step without choices that is no end',
      story(`begin: ${asks('goed', 'weg')} weg: { text: 'En nu?' }, goed: ${ends('goed')}`),
      'Verloop: ‘weg’ heeft geen options en geen ending. Geef keuzes, of zeg met ending hoe het afloopt.',
    ],
    [
      'an ending that we do not know',
      story(`begin: ${asks('goed', 'goed')} goed: ${ends('prima')}`),
      'Verloop: ‘ending’ (steps, goed) is ‘prima’. Kies uit: goed, kan-beter, mis. Hoe het afloopt, als het hier eindigt.',
    ],
    [
      'one assignment to compare',
      `<VergelijkOpdrachten id="vergelijk" task="Een brief." assignments={[{ title: 'A', text: 'Schrijf.', output: 'Beste.', notes: ['Kort.'] }]} question="Welke kies je?" options={[${option('A', true)}${option('B')}]} />`,
      'VergelijkOpdrachten: ‘assignments’ is te kort. Minstens 2 onderdelen. De twee opdrachten.',
    ],
    [
      'a prop that we do not know',
      `<Diagram title="Van vraag naar tekst" alt="Eerst de vraag, dan de tekst." steps={['Vraag', 'Tekst']} kleur="rood" />`,
      'Diagram: ‘kleur’ kennen we niet. Kijk of je het goed schreef, of haal het weg. Hier kan staan: title, alt, steps, bars.',
    ],
    [
      'steps and bars in one drawing',
      `<Diagram title="Van vraag naar tekst" alt="Eerst de vraag, dan de tekst." steps={['Vraag', 'Tekst']} bars={[{ text: 'A', share: 1 }, { text: 'B', share: 2 }]} />`,
      'Diagram: steps en bars staan er allebei. Geef steps voor stappen met pijlen, of bars voor balken.',
    ],
    [
      'props on what only surrounds a text',
      '<Kernpunt kleur="rood">\n\nEen.\n\n</Kernpunt>',
      'Kernpunt: ‘kleur’ kennen we niet. Kijk of je het goed schreef, of haal het weg.',
    ],
  ])('%s', (_, exercise, line) => {
    expect(said(exercise)).toEqual([line]);
  });

  it('a case that turns in circles says of which steps', () => {
    expect(said(story(`begin: ${asks('rond', 'goed')} rond: ${asks('rond', 'rond')} goed: ${ends('goed')}`))).toEqual([
      'Verloop: vanaf ‘rond’ komt de lezer nooit bij een einde. Laat een keuze naar een stap met ending leiden.',
    ]);
  });

  it('a fault names the line of the part that it is about', () => {
    const exercise = `<MeerKeuze id="meer" question="Wat doe je?" options={[
  ${option('Een', true)}
  ${option('Twee')}
  ${option('Drie')}
  { text: 'Vier' },
]} />`;
    const [line] = faultLines({ [lesson]: (text) => `${text}${exercise}\n` });
    const before = contentFiles()[lesson]?.match(/\n/g)?.length ?? 0;
    expect(line).toBe(
      `${lesson}:${before + 5}: MeerKeuze: ‘feedback’ (options, nummer 4) ontbreekt. Voeg het toe. Wat er zou gebeuren als iemand dit kiest.`,
    );
  });
});
