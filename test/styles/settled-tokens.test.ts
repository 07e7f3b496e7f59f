import { describe, expect, test } from 'vitest';
import { alwaysTheSame, settledRules, withValue } from '../../src/styles/settled-tokens.ts';

const settled = (css: string, known: readonly string[] = [], fixed: Record<string, string> = {}) =>
  settledRules(css, { known: new Set([...known, ...Object.keys(fixed)]), fixed: new Map(Object.entries(fixed)) });

describe('a rule of a standard part', () => {
  test('keeps a token that the site sets', () => {
    expect(settled('.a{color:var(--set, red)}', ['--set'])).toBe('.a{color:var(--set,red)}');
  });

  test('says what it falls back on where nobody sets the token', () => {
    expect(settled('.a{color:var(--none,var(--no-more, red))}')).toBe('.a{color:red}');
    expect(settled('.a{color:var(--none,var(--set))}', ['--set'])).toBe('.a{color:var(--set)}');
  });

  test('leaves a property unset where its token has no value, as a browser does', () => {
    expect(settled('.a{margin:0 var(--none) 0;color:var(--none)!important}')).toBe(
      '.a{margin:unset;color:unset!important}',
    );
  });

  test('sets no token to nothing, unless another rule gives that token a value', () => {
    expect(settled('.a{--b:var(--none);color:red}')).toBe('.a{color:red}');
    expect(settled('.a{--b:var(--none)}', ['--b'])).toBe('.a{--b:initial}');
  });

  test('has a token that is the same everywhere filled in, and no longer set', () => {
    const fixed = { '--size': 'calc(1rem * var(--own))' };
    expect(settled(':root{--size:calc(1rem * var(--own))}.a{width:var(--size, 0)}', ['--own'], fixed)).toBe(
      ':root{}.a{width:calc(1rem * var(--own))}',
    );
  });

  test('keeps what stands around a token, also where brackets lie in brackets', () => {
    expect(settled('.a{inset:calc(1px + var(--none,max(1px,2px))) var(--none,0) auto}')).toBe(
      '.a{inset:calc(1px + max(1px,2px)) 0 auto}',
    );
    expect(settled('@media print{.a{background:url(data:image/svg+xml;x);color:var(--none,red)}}')).toBe(
      '@media print{.a{background:url(data:image/svg+xml;x);color:red}}',
    );
  });
});

describe('a token has a value', () => {
  test('where a rule gives it one, not where a rule gives it a token without', () => {
    const css = ':root{--a:1;--b:var(--a);--c:var(--d)} .x{--d:var(--e);--f:var(--e,2)}';
    expect([...withValue(css)]).toEqual(['--a', '--b', '--f']);
  });
});

describe('a token is the same everywhere', () => {
  const fixedIn = (css: string, more = '') => [...alwaysTheSame(css, css + more).keys()];

  test('where only the root has it', () => {
    expect(fixedIn(':root{--a:1}')).toEqual(['--a']);
    expect(fixedIn(':root{--a:1}', '.x{--a:2}')).toEqual([]);
    expect(fixedIn(':root{--a:1}', '@media print{:root{--a:2}}')).toEqual([]);
    expect(fixedIn('.x{--a:1}')).toEqual([]);
  });

  test('and what it is made of as well, which the root may have in several ways', () => {
    expect(fixedIn(':root{--a:var(--b)}', ':root{--b:1}@media print{:root{--b:2}}')).toEqual(['--a']);
    expect(fixedIn(':root{--a:var(--b)}', '.x{--b:1}')).toEqual([]);
  });
});
