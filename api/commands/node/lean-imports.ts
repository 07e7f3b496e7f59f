import { registerHooks } from 'node:module';

/**
 * Node asks the package of every imported file for its format, and parses that package's whole export map each time.
 * Drizzle has hundreds of files and a map of 180 kB: half a second and 150 MB that the process keeps. Its own imports
 * are plain relative ones, so they are answered here.
 */
registerHooks({
  resolve(specifier, context, next) {
    const from = context.parentURL;
    if (specifier.startsWith('.') && from?.includes('/node_modules/drizzle-orm/')) {
      return { url: new URL(specifier, from).href, format: 'module', shortCircuit: true };
    }
    return next(specifier, context);
  },
});
