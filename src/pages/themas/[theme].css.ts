import { plainColours, themeCss, themeNames, tokensIn } from '../../styles/theme.ts';

export const getStaticPaths = () => themeNames().map((theme) => ({ params: { theme } }));

/** A theme by itself, for the pages of an organisation that chose it. */
export function GET({ params: { theme } }: { params: { theme: string } }): Response {
  const css = themeCss(theme);
  return new Response(`${css}\n${plainColours(tokensIn(css))}`, {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
}
