import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classesInUse, nlDesignSystem, purged } from '../../src/styles/nl-design-system.ts';
import { unanswered } from '../support/tokens.ts';

const used = new Set(['nl-button', 'nl-button--primary']);
const kept = (css: string) => purged(css, used);

describe('of a package a page gets', () => {
  test('the rules of classes in use', () => {
    expect(kept('.nl-button{color:red}.nl-button--subtle{color:blue}')).toBe('.nl-button{color:red}');
  });

  test('of a list of selectors those that can match', () => {
    expect(kept('.nl-link,.nl-button:where(.nl-button--primary){color:red}')).toBe(
      '.nl-button:where(.nl-button--primary){color:red}',
    );
  });

  test('a rule that only excludes a class that nobody uses', () => {
    const rule = '.nl-button:not(.nl-button--disabled):hover{color:red}';
    expect(kept(rule)).toBe(rule);
  });

  test('rules of bare elements', () => {
    expect(kept('a:any-link{color:red}')).toBe('a:any-link{color:red}');
  });

  test('rules inside a media query, and no empty query', () => {
    expect(kept('@media print{.nl-button{color:red}.nl-link{color:blue}}@media print{.nl-link{color:red}}')).toBe(
      '@media print{.nl-button{color:red}}',
    );
  });

  test('no comments', () => {
    expect(kept('/* {} */.nl-button{color:red}')).toBe('.nl-button{color:red}');
  });
});

test('what a package says of elements gives way to what it says of classes, and both to the site', () => {
  const { transform } = nlDesignSystem();
  const folder = '/home/you/node_modules/@nl-design-system-candidate';
  expect(transform('a{}', `${folder}/link-css/dist/html/link.css`)?.code).toBe(
    '@layer nl-design-system.elements {a{}}',
  );
  expect(transform('.b{}', `${folder}/button-css/dist/button.css`)?.code).toBe('@layer nl-design-system {.b{}}');
  expect(transform('.b{}', '/home/you/src/styles/base.css')).toBeUndefined();
});

/** Left to the browser on purpose: what is inherited, and what belongs to forms of a part that no page shows. */
const leftUnset: Record<string, string[]> = {
  '@nl-design-system-candidate/button-css/button.css': [
    '--nl-button-icon-size',
    '--nl-button-default-background-color',
    '--nl-button-default-border-color',
    '--nl-button-default-border-width',
    '--nl-button-default-color',
    '--nl-button-default-font-size',
    '--nl-button-default-font-weight',
    '--nl-button-default-line-height',
    '--nl-button-default-hover-background-color',
    '--nl-button-default-hover-border-color',
    '--nl-button-default-hover-color',
    '--nl-button-default-active-background-color',
    '--nl-button-default-active-border-color',
    '--nl-button-default-active-color',
  ],
  '@nl-design-system-candidate/code-css/html/code.css': ['--nl-code-background-color', '--nl-code-color'],
  '@nl-design-system-candidate/heading-css/html/heading.css': [
    '--nl-heading-level-5-font-family',
    '--nl-heading-level-5-line-height',
    '--nl-heading-level-6-font-family',
    '--nl-heading-level-6-line-height',
  ],
  '@nl-design-system-candidate/link-css/html/link.css': ['--nl-link-disabled-color'],
  '@utrecht/alert-css/dist/index.css': [
    '--utrecht-alert-column-gap',
    '--utrecht-alert-icon-info-color',
    '--utrecht-alert-info-border-width',
    '--utrecht-alert-info-color',
    '--utrecht-alert-icon-warning-color',
    '--utrecht-alert-warning-border-width',
    '--utrecht-alert-warning-color',
    '--utrecht-alert-icon-error-color',
    '--utrecht-alert-error-border-width',
    '--utrecht-alert-error-color',
  ],
  '@utrecht/breadcrumb-nav-css/dist/index.css': [
    '--utrecht-breadcrumb-nav-link-focus-background-color',
    '--utrecht-breadcrumb-nav-link-background-color',
    '--utrecht-breadcrumb-nav-link-text-decoration',
    '--utrecht-breadcrumb-nav-link-focus-text-decoration',
    '--utrecht-breadcrumb-nav-link-hover-text-decoration',
    '--utrecht-link-breadcrumb-link-disabled-color',
    '--utrecht-breadcrumb-nav-margin-block-end',
    '--utrecht-breadcrumb-nav-min-block-size',
    '--utrecht-breadcrumb-nav-item-divider-inline-size',
  ],
  '@utrecht/table-css/dist/index.css': [
    '--utrecht-table-font-family',
    '--utrecht-table-caption-color',
    '--utrecht-table-caption-font-family',
    '--utrecht-table-caption-font-size',
    '--utrecht-table-caption-font-weight',
    '--utrecht-table-caption-line-height',
    '--utrecht-table-caption-margin-block-end',
    '--utrecht-table-header-color',
    '--utrecht-table-header-font-weight',
    '--utrecht-table-header-text-transform',
    '--utrecht-table-cell-icon-size',
    '--utrecht-table-header-cell-color',
    '--utrecht-table-header-cell-font-size',
    '--utrecht-table-header-cell-text-transform',
  ],
  '@utrecht/textarea-css/dist/index.css': ['--utrecht-form-control-placeholder-font-style'],
  '@utrecht/textbox-css/dist/index.css': [
    '--utrecht-textbox-value-max-length',
    '--utrecht-form-control-placeholder-font-style',
  ],
};

describe('the tokens of the standard parts', () => {
  const own = readFileSync('src/styles/standard-parts.css', 'utf8');
  const set = new Set(own.match(/--(?:nl|utrecht)-[\w-]+(?=:)/g));
  const packages = importedPackages();

  test.each(packages)('%s lacks none but those that are left on purpose', (name, css) => {
    expect(unanswered(css, set)).toEqual(leftUnset[name] ?? []);
  });

  test('none is set that no part asks for', () => {
    const all = packages.map(([, css]) => css).join('') + own;
    expect([...set].filter((name) => !new RegExp(`var\\(\\s*${name}[\\s,)]`).test(all))).toEqual([]);
  });
});

/** The packages that the site imports, each with the rules that a page gets. */
function importedPackages(): [string, string][] {
  const modules = globSync('src/styles/*.ts').map((file) => readFileSync(file, 'utf8'));
  const imports = modules.flatMap((source) => [...source.matchAll(/^import '(@[^']+\.css)';/gm)]);
  return imports.map(([, path = '']) => {
    const [scope = '', name = '', ...rest] = path.split('/');
    const file = scope === '@utrecht' ? rest : ['dist', ...rest];
    return [path, purged(readFileSync(`node_modules/${[scope, name, ...file].join('/')}`, 'utf8'), classesInUse())];
  });
}
