import { organisationSettingsText } from '../../../text/organisation-settings.ts';

const text = organisationSettingsText.theme;

interface Props {
  /** Their names, as files are called. */
  themes: readonly string[];
  value: string | undefined;
  put: (theme: string | undefined) => void;
}

/** In which colours and letters the pages of the organisation stand. */
export function ThemeChoice({ themes, value, put }: Props) {
  return (
    <div class="field">
      <label for="organisation-theme-choice">{text.label}</label>
      <p class="small quiet" id="organisation-theme-hint">
        {text.hint}
      </p>
      <select
        class="utrecht-select utrecht-select--html-select"
        id="organisation-theme-choice"
        aria-describedby="organisation-theme-hint"
        value={value ?? ''}
        onChange={({ currentTarget }) => put(currentTarget.value || undefined)}
      >
        <option value="">{text.none}</option>
        {themes.map((theme) => (
          <option key={theme} value={theme}>
            {text.name(theme)}
          </option>
        ))}
      </select>
    </div>
  );
}
