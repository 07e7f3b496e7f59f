import '../../../src/styles/standard-parts.ts';
import '../../../src/styles/themes/op-peil.css';
import '../../../src/styles/tokens.css';
import '../../../src/styles/standard-parts.css';
import '../../../src/styles/base.css';
import '../../../src/styles/choices.css';
import { render } from 'preact';
import { fromRegister } from '../../../src/domain/algorithm-register/take-over.ts';
import { answered } from '../../../src/domain/organisation/application.ts';
import { changeNeedsRenewal } from '../../../src/domain/organisation/renewal.ts';
import { ApplicationForm } from '../../../src/islands/organisation/applications/ApplicationForm.tsx';
import { InstructionForm } from '../../../src/islands/organisation/applications/InstructionForm.tsx';
import { RegisterImport } from '../../../src/islands/organisation/applications/RegisterImport.tsx';
import { RenewalNotice } from '../../../src/islands/organisation/applications/RenewalNotice.tsx';
import { entry, registered } from '../registered-application.ts';
import { taxonomy } from '../taxonomy.ts';

const imported = (id: string, more: Parameters<typeof entry>[1] = {}) =>
  fromRegister(entry(id, more), { id: `eigen-${id}`, on: '2026-01-01' });

const existing = [
  answered({ ...imported('1', { category: 'other', goal: 'Oud doel.' }), name: 'Onze naam' }, { risk: ['minimal'] }),
  imported('2'),
  imported('3'),
  registered('Algoritme 5'),
];

const { name, description, properties, origins } = imported('9', {
  name: 'Zoekhulp',
  goal: 'Zoekt stukken.',
  data: 'Er staan persoonsgegevens in.',
});

/** What the islands hand to the page, for the test to read. */
const say = (what: string) => (value?: unknown) => {
  document.body.dataset[what] = JSON.stringify(value ?? true);
};

const scenes: Record<string, () => preact.JSX.Element> = {
  import: () => (
    <RegisterImport
      existing={existing}
      organisation="Gemeente Voorbeeldstad"
      busy={false}
      confirm={say('confirmed')}
      cancel={say('cancelled')}
    />
  ),
  new: () => (
    <ApplicationForm types={taxonomy.applications} busy={false} save={say('saved')} cancel={say('cancelled')} />
  ),
  aided: () => (
    <ApplicationForm
      types={taxonomy.applications}
      aid={(take) => (
        <button type="button" onClick={() => take({ risk: ['high-risk'], position: 'deployer' })}>
          Neem over in het register
        </button>
      )}
      busy={false}
      save={say('saved')}
      cancel={say('cancelled')}
    />
  ),
  instruction: () => (
    <>
      <RenewalNotice
        renewals={changeNeedsRenewal(
          registered('Schrijfhulp'),
          answered(registered('Schrijfhulp'), { risk: ['high-risk'] }),
          taxonomy.rules,
          '2026-11-22',
        )}
      />
      <InstructionForm today="2026-11-22" busy={false} save={say('saved')} cancel={say('cancelled')} />
    </>
  ),
  known: () => (
    <ApplicationForm
      draft={{ name, description, properties, origins }}
      types={taxonomy.applications}
      busy={false}
      save={say('saved')}
      cancel={say('cancelled')}
    />
  ),
};

const root = document.getElementById('stage');
const scene = scenes[location.hash.slice(1)];
if (root && scene) render(scene(), root);
