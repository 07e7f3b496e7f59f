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

/** What an organisation is called, and what it has chosen to see and to keep. */
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
  const [name, setName] = useState(organisation.name);
  const [contact, setContact] = useState(organisation.contact);
  const [oin, setOin] = useState(organisation.oin ?? '');
  const [settings, setSettings] = useState(organisation.settings);
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState('');
  const faults = {
    'organisation-name': name.trim().length < 2 ? text.nameFault : undefined,
    'organisation-contact': isAddress(contact) ? undefined : text.contactFault,
    'organisation-oin': /^(\d{20})?$/.test(oin.trim()) ? undefined : text.oinFault,
  };
  const fault = (field: keyof typeof faults) => (tried ? faults[field] : undefined);

  function send(event: Event) {
    event.preventDefault();
    setTried(true);
    setSaid('');
    const [faulty] = Object.entries(faults).find(([, wrong]) => wrong) ?? [];
    if (faulty) return document.getElementById(faulty)?.focus();
    const input = {
      name: name.trim(),
      contact: contact.trim(),
      ...(oin.trim() && { oin: oin.trim() }),
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
        <TextField
          id="organisation-name"
          field="name"
          text={text.name}
          value={name}
          put={setName}
          fault={fault('organisation-name')}
          required
        />
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
        <TextField
          id="organisation-oin"
          field="oin"
          text={text.oin}
          value={oin}
          put={setOin}
          fault={fault('organisation-oin')}
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
