/** The closed sets in which an AI application is described. Labels follow the Algoritmekader where it has them. */
export const riskGroups = ['prohibited', 'high-risk', 'impactful', 'transparency', 'minimal'] as const;
export type RiskGroup = (typeof riskGroups)[number];
/** As people read them, in a file as on a page. */
export const riskNames = {
  prohibited: 'verboden',
  'high-risk': 'hoog risico',
  impactful: 'grote gevolgen voor mensen, geen hoog risico',
  transparency: 'plicht om te zeggen dat het AI is',
  minimal: 'klein risico',
} as const satisfies Record<RiskGroup, string>;
export const autonomies = ['in-the-loop', 'on-the-loop', 'above-or-before-the-loop'] as const;
export const effects = ['decision', 'contact', 'none'] as const;
export const positions = ['deployer', 'provider'] as const;

/** In which ways a person relates to an application; nothing said means user. */
export const relations = ['user', 'decider', 'publisher', 'overseer', 'owner', 'builder'] as const;
export type Relation = (typeof relations)[number];

/** What an application is described by: every property of the schema, in the order in which it is asked. */
export const propertyNames = [
  'risk',
  'generative',
  'autonomy',
  'effect',
  'personalData',
  'position',
  'humanChecksAll',
] as const;
export type PropertyName = (typeof propertyNames)[number];
