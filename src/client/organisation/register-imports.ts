import type { RegisterImport, RegisterImported } from '#api/organisation/register-imports/schema';
import type { RegisterEntry } from '#domain/algorithm-register/entry';
import { ownFields } from '#domain/algorithm-register/own-texts';
import type { Choice } from '#domain/algorithm-register/take-over';
import { propertyNames } from '#domain/application';
import type { RegisteredApplication } from '#domain/organisation/application';
import { api, ask, type Outcome } from '../api.ts';

const within = api.organisations[':organisation'];

/** Everything that is registered, to compare a file with. */
export async function wholeRegister(organisation: string): Promise<Outcome<RegisteredApplication[]>> {
  const outcome = await ask(within.register.$get({ param: { organisation } }));
  return outcome.kind === 'ok' ? { kind: 'ok', value: outcome.value.applications } : outcome;
}

export const importRegister = (
  organisation: string,
  { entries, choice }: { entries: RegisterEntry[]; choice: Choice },
): Promise<Outcome<RegisterImported>> => {
  const { added, changed, gone, registerWins } = choice;
  const json: RegisterImport = {
    entries,
    choice: { added: [...added], changed: [...changed], gone: [...gone], registerWins: registerWins.flatMap(ownWin) },
  };
  return ask(within['register-imports'].$post({ param: { organisation }, json }));
};

/** Only what can be changed here can have been changed on both sides. */
function ownWin({ application, field }: Choice['registerWins'][number]): RegisterImport['choice']['registerWins'] {
  const own = [...ownFields, ...propertyNames].find((one) => one === field);
  return own === undefined ? [] : [{ application, field: own }];
}
