declare module 'jsonld' {
  interface RemoteDocument {
    documentUrl: string;
    document: unknown;
    contextUrl: null;
    tag: 'static';
  }
  interface CanonizeOptions {
    algorithm: 'RDFC-1.0';
    format: 'application/n-quads';
    base: null;
    safe: true;
    rdfDirection: 'i18n-datatype';
    documentLoader(url: string): Promise<RemoteDocument>;
  }
  interface ExpandOptions {
    safe: true;
    documentLoader(url: string): Promise<RemoteDocument>;
  }
  const jsonld: {
    canonize(input: object, options: CanonizeOptions): Promise<string>;
    expand(input: object, options: ExpandOptions): Promise<Record<string, unknown>[]>;
  };
  // biome-ignore lint/style/noDefaultExport: so the package exports it
  export default jsonld;
}
