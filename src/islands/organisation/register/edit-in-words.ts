import { dutchDate } from '#domain/dutch-date';
import type { ApplicationChange } from '../../../client/organisation/applications.ts';
import { propertyOptions, propertyQuestions } from '../../../text/property-questions.ts';
import { registerText } from '../../../text/register.ts';
import { joined } from '../../../text/shared.ts';

const text = registerText.history;
type Edit = ApplicationChange['fields'][number];

/** One change as a line that people read. */
export function editInWords(edit: Edit, titleOf: (type: string) => string): string {
  switch (edit.kind) {
    case 'text': {
      const words = (value: string | undefined) => {
        if (!value) return text.empty;
        if (edit.field === 'basedOn') return titleOf(value);
        return edit.field === 'reviewOn' ? dutchDate(value) : short(value);
      };
      const name = registerText.fields[edit.field];
      return edit.before
        ? text.text(name, words(edit.before), words(edit.after))
        : text.filled(name, words(edit.after));
    }
    case 'property': {
      const { name } = propertyQuestions[edit.field];
      const names: Readonly<Record<string, string>> = propertyOptions[edit.field].names;
      const words = (value: typeof edit.before) => (value === undefined ? text.empty : inWords(value, names));
      if (edit.isAnswered) return text.answered(name, words(edit.after));
      return edit.before === undefined
        ? text.filled(name, words(edit.after))
        : text.text(name, words(edit.before), words(edit.after));
    }
    case 'instruction':
      return edit.before === edit.after ? text.rewritten(edit.after ?? '') : text.instruction(edit.after ?? '');
    case 'register':
      return edit.withdrawn ? text.withdrawn : text.register;
    default:
      return text[edit.kind];
  }
}

function inWords(value: string | boolean | string[], names: Readonly<Record<string, string>>): string {
  if (typeof value === 'boolean') return (value ? names.yes : names.no) ?? '';
  return joined((Array.isArray(value) ? value : [value]).map((one) => names[one] ?? one));
}

const short = (words: string) => (words.length <= 160 ? words : `${words.slice(0, 159).trimEnd()}…`);
