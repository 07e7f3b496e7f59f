declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2';
    variationAxes: { wght: number | { min: number; max: number } };
    noLayoutClosure: boolean;
  }
  function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
  export = subsetFont;
}
