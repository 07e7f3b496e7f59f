/** Small files that come together in one request; the first that takes a file has it. */
const groups = [
  // What no island can do without. Not the signals of @preact, which no page uses: their own file is never asked for.
  { name: 'preact', test: /node_modules\/(preact|@astrojs\/preact)\// },
  // What the exercises share.
  {
    name: 'practice',
    test: /src\/(text\/practice|islands\/practice\/([a-z-]+|use[A-Z]\w+|Feedback|CheckedForm|TickList))\.tsx?/,
  },
  // What every page asks.
  {
    name: 'visitor',
    test: /src\/(client\/(every-page|signed-in|storage|offline\/register)\.ts|layouts\/Page\.astro\?astro&type=script)/,
  },
  // What the device remembers, with the script of a lesson: that does nothing on a page without one.
  {
    name: 'device',
    test: /src\/(client\/(device|reading)\.ts|domain\/taxonomy\.ts|pages\/cursussen\/\[cursus\]\/\[les\]\.astro\?astro&type=script)/,
  },
  // Words that pages with an account have in common; else those of organisations would take them along.
  { name: 'words', test: /src\/(text\/(shared|competences|dates|profile)|domain\/application)\.ts/ },
  // What a lesson shares with a test, so that a lesson does without the rest of the test.
  { name: 'order', test: /src\/(islands\/shared\/(MoveButton|moved)\.tsx?|(text|styles)\/order\.)/ },
];

/** What is of organisations alone: merged with the rest, who makes a test would load their forms too. */
const ofOrganisations =
  /src\/((islands|client|domain)\/organisation\/|islands\/(account\/memberships|decision-aid)\/|islands\/shared\/(DropZone|OnOpen|is-address)\.|(client|domain)\/(algorithm-register|decision-aid|people-import|table)\/|client\/addresses\.ts|text\/(looks|joining|application-form|property-questions|register)\.ts)/;

/** What several islands share, in as many files as keep each from loading much that it does not use. */
const shared = { minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 28_000 };
const sharedGroups = [
  // Words apart from what says them: in files that need each other, a constant could be read before it is there.
  {
    ...shared,
    entriesAwareMergeThreshold: 60_000,
    name: 'text',
    test: new RegExp(`^(?!.*${ofOrganisations.source}).*src/text/.*\\.ts$`),
  },
  // First, for a file goes with what it imports: else what everybody needs would go along with organisations.
  { ...shared, name: 'shared', test: new RegExp(`^(?!.*${ofOrganisations.source}).*src/.*\\.tsx?$`) },
  // The words of organisations, for the same reason.
  { ...shared, name: 'text-organisation', test: new RegExp(`(?=.*src/text/).*${ofOrganisations.source}`) },
  { ...shared, name: 'shared-organisation', test: ofOrganisations },
];

/** Decides which scripts a browser gets in one file. */
export function chunks() {
  const output = {
    // Not the names of all that share it.
    chunkFileNames: ({ name }: { name: string }) => `_astro/${name.replace(/~.*/, '')}.[hash].js`,
    codeSplitting: {
      groups: [...groups, ...sharedGroups].map((group, at, all) => ({
        ...group,
        priority: all.length - at,
      })),
    },
  };
  return {
    name: 'chunks',
    configEnvironment(environment: string) {
      if (environment !== 'client') return undefined;
      // What a page asks for and what others share may be one file: else another stands before it that only names it.
      return { build: { rolldownOptions: { preserveEntrySignatures: 'allow-extension' as const, output } } };
    },
  };
}
