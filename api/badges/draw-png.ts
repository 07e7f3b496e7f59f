import { initWasm, Resvg } from '@resvg/resvg-wasm';

export type DrawPng = (svg: string) => Promise<Uint8Array>;

/** The library can be set up once in a process. */
let ready: Promise<void> | undefined;

/** Draws an SVG as a PNG of the same size. @param wasm how this runtime gets the library's code; asked at the first picture */
export function pngDrawer(wasm: () => Promise<BufferSource | WebAssembly.Module>): DrawPng {
  return async (svg) => {
    ready ??= wasm().then(initWasm);
    await ready;
    const image = new Resvg(svg).render();
    const png = image.asPng();
    image.free();
    return png;
  };
}
