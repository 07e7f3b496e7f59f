import { useState } from 'preact/hooks';
import { may } from '#domain/authorisation';
import type { settingRanges } from '#domain/organisation/settings';
import { type Organisation, saveOrganisation } from '../../../client/organisation/organisations.ts';
import { wearTheme } from '../../../client/organisation/theme.ts';
import { organisationSettingsText as text } from '../../../text/organisation-settings.ts';
import { isAddress } from '../../shared/is-address.ts';
import { TextField } from '../../shared/TextField.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';
import { InOrganisation } from '../InOrganisation.tsx';
import { DestructionList } from './DestructionList.tsx';
import { NumberSetting } from './NumberSetting.tsx';
import { ScimTokens } from './ScimTokens.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';

const numbers = [
  'minimumGroup',
  'freshnessMonths',
  'monthsAfterLeaving',
  'lookDays',
] as const satisfies readonly (keyof typeof settingRanges)[];

/** What an organisation is called, which it cannot change itself, and what it has chosen to see and to keep. */
export function Settings({ themes }: { themes: readonly string[] }) {
  return (
    <InOrganisation page="settings">
      {(organisation) => (
        <div class="settings">
          <SettingsForm organisation={organisation} themes={themes} />
          {isAllowed(organisation, 'GET /organisations/{organisation}/destructions') && (
            <DestructionList organisation={organisation.id} />
          )}
          {isAllowed(organisation, 'GET /organisations/{organisation}/scim-tokens') && (
            <ScimTokens organisation={organisation.id} />
          )}
        </div>
      )}
    </InOrganisation>
  );
}

const isAllowed = ({ you }: Organisation, route: string) => you.some((kind) => may(kind, route));

function SettingsForm({ organisation, themes }: { organisation: Organisation; themes: readonly string[] }) {
  const { busy, trouble, run } = useTask();
  const { id } = organisation;
  const [theme, setTheme] = useState(organisation.theme);
  const [contact, setContact] = useState(organisation.contact);
  const [settings, setSettings] = useState(organisation.settings);
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState('');
  const faults = {
    'organisation-contact': isAddress(contact) ? undefined : text.contactFault,
  };
  const fault = (field: keyof typeof faults) => (tried ? faults[field] : undefined);

  function send(event: Event) {
    event.preventDefault();
    setTried(true);
    setSaid('');
    const [faulty] = Object.entries(faults).find(([, wrong]) => wrong) ?? [];
    if (faulty) return document.getElementById(faulty)?.focus();
    const input = {
      contact: contact.trim(),
      ...(theme && { theme }),
      settings,
    };
    void run(
      () => saveOrganisation(id, input),
      () => {
        setSaid(text.saved);
        wearTheme(theme);
      },
    );
  }
  return (
    <form class="settings-form" onSubmit={send} noValidate>
      <section class="stack" aria-labelledby="over-organisatie">
        <h2 id="over-organisatie">{text.about}</h2>
        <dl class="gets">
          <div>
            <dt>{text.name}</dt>
            <dd>{organisation.name}</dd>
          </div>
          <div>
            <dt>{text.oin}</dt>
            <dd>{organisation.oin ?? text.noOin}</dd>
          </div>
        </dl>
        <p class="small quiet">{text.askForName}</p>
        <TextField
          id="organisation-contact"
          field="contact"
          type="email"
          text={text.contact}
          value={contact}
          put={setContact}
          fault={fault('organisation-contact')}
          required
        />
        <ThemeChoice themes={themes} value={theme} put={setTheme} />
      </section>
      <section class="stack" aria-labelledby="wat-jullie-zien">
        <h2 id="wat-jullie-zien">{text.settings}</h2>
        <p>{text.settingsWhy}</p>
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.managersSeePeople}
            onChange={() => setSettings({ ...settings, managersSeePeople: !settings.managersSeePeople })}
          />
          <span>
            <b>{text.managers.label}</b>
            <small>{text.managers.means}</small>
          </span>
        </label>
        {numbers.map((setting) => (
          <NumberSetting
            key={setting}
            setting={setting}
            value={settings[setting]}
            put={(value) => setSettings({ ...settings, [setting]: value })}
          />
        ))}
      </section>
      <div class="stack">
        <button class="nl-button nl-button--primary" type="submit" aria-disabled={busy}>
          {busy ? text.saving : text.save}
        </button>
        <p role="status">{said}</p>
        <TroubleNotice trouble={trouble} />
      </div>
    </form>
  );
}
