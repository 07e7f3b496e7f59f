/** What an organisation may set. Every default is the careful choice; a change of one is audited. */
export interface OrganisationSettings {
  /** Whether managers see people of their own teams by name. */
  managersSeePeople: boolean;
  /** The smallest group of which a table shows a number; at least 5. */
  minimumGroup: number;
  /** How old what was shown may be in reports of this organisation, in months; the badge itself holds 24. */
  freshnessMonths: number;
  /** How long a membership that ended is kept, in months. */
  monthsAfterLeaving: number;
  /** How long it is kept who looked at whom, in days. */
  lookDays: number;
}

interface Range {
  least: number;
  most: number;
}

/** Bounds of the settings that are numbers; fresh counts in months, as badges do. */
export const settingRanges = {
  minimumGroup: { least: 5, most: 50 },
  freshnessMonths: { least: 6, most: 24 },
  monthsAfterLeaving: { least: 0, most: 24 },
  lookDays: { least: 90, most: 365 },
} as const satisfies Partial<Record<keyof OrganisationSettings, Range>>;

export const defaultSettings: OrganisationSettings = {
  managersSeePeople: false,
  minimumGroup: 10,
  freshnessMonths: 24,
  monthsAfterLeaving: 24,
  lookDays: 90,
};
