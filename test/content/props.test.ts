import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProps } from '../../api/commands/content/props.ts';

const read = (tag: string) => readProps(tag, 0, 1);

describe('the props of a component', () => {
  it('are read as JavaScript would read them', () => {
    const tag = `<Keuze id="a" open options={[{ text: 'Zeg ‘ja’, of: {nee}', correct: true, 'next-step': "b\\"c" }, // uitleg
      -1.5, \`over
twee\`, false,]} />`;
    expect(read(tag).value).toEqual({
      id: 'a',
      open: true,
      options: [{ text: 'Zeg ‘ja’, of: {nee}', correct: true, 'next-step': 'b"c' }, -1.5, 'over\ntwee', false],
    });
    expect(read(tag).end).toBe(tag.length);
  });

  it('are what was written, whatever that was', () => {
    const name = fc.stringMatching(/^[a-z][a-zA-Z]{0,5}$/).filter((word) => !['toString', 'valueOf'].includes(word));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string().filter((text) => !/[\\]/.test(JSON.stringify(text).replaceAll('\\"', ''))),
        fc.boolean(),
        fc.integer(),
        fc.array(tie('value')),
        fc.dictionary(name, tie('value'), { noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(value, (written) => {
        const { problem, value: props } = read(`<Deel waarde={${JSON.stringify(written)}} />`);
        expect(problem).toBeUndefined();
        expect(props).toEqual({ waarde: written });
      }),
    );
  });

  it('have the line on which they stand, those within them too', () => {
    const { placeOf } = read("<Keuze\n  id='a'\n  options={[\n    { text: 'b' },\n    { text: 'c' },\n  ]} />");
    expect(placeOf(['id'])).toEqual({ line: 2, column: 3 });
    expect(placeOf(['options', 1, 'text'])).toEqual({ line: 5, column: 7 });
    expect(placeOf(['options', 1, 'feedback'])).toEqual({ line: 5, column: 5 });
    expect(placeOf(['question'])).toEqual({ line: 1, column: 1 });
  });

  it.each([
    [
      'a value that is computed',
      '<Deel waarde={[1, twee]} />',
      'Hier hoort een tekst, getal, lijst, groep, true of false te staan.',
    ],
    ['a text that does not close', "<Deel waarde={'it's'} />", 'Hier hoort een accolade die sluit te staan.'],
    ['a list that does not close', "<Deel waarde={['a' />", 'Hier hoort een komma, of een haakje dat sluit te staan.'],
    ['a field without a colon', "<Deel waarde={{ text 'a' }} />", 'Hier hoort een dubbele punt achter text te staan.'],
    ['a tag that does not close', '<Deel waarde="a"', 'Hier hoort de naam van een eigenschap of /> te staan.'],
  ])('%s is refused, in a sentence', (_, tag, problem) => {
    expect(read(tag).problem).toBe(problem);
  });
});
