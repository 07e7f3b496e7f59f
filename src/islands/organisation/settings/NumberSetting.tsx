import { defaultSettings, type settingRanges } from '#domain/organisation/settings';
import { organisationSettingsText as text } from '../../../text/organisation-settings.ts';

type Setting = keyof typeof settingRanges;

/** What can be chosen: sensible steps within the bounds that the software keeps. */
const choices: Record<Setting, readonly number[]> = {
  minimumGroup: [5, 10, 15, 20, 30, 50],
  freshnessMonths: [6, 12, 18, 24],
  monthsAfterLeaving: [0, 3, 6, 12, 18, 24],
  lookDays: [90, 180, 365],
};

interface Props {
  setting: Setting;
  value: number;
  put: (value: number) => void;
}

/** One setting that is a number, with what it means. */
export function NumberSetting({ setting, value, put }: Props) {
  const { label, means, value: said } = text.numbers[setting];
  const offered = [...new Set([...choices[setting], value])].toSorted((one, other) => one - other);
  return (
    <div class="field">
      <label for={setting}>{label}</label>
      <span id={`${setting}-means`} class="field-hint">
        {means}
      </span>
      <select
        class="utrecht-select utrecht-select--html-select"
        id={setting}
        data-field={setting}
        aria-describedby={`${setting}-means`}
        value={value}
        onChange={({ currentTarget }) => put(Number(currentTarget.value))}
      >
        {offered.map((one) => (
          <option key={one} value={one}>
            {said(one)}
            {one === defaultSettings[setting] && ` (${text.usual})`}
          </option>
        ))}
      </select>
    </div>
  );
}
