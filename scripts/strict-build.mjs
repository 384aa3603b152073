import { build, createLogger, mergeConfig } from 'vite';

/**
 * Begins a build of several steps in which no warning is let pass: one that everybody is used to hides the next.
 * @returns `step`, which is vite's `build`; and `end`, which throws where any step warned
 */
export function strictBuild() {
  // What ran before, or was set outside, would else decide between the JSX of development and that of the build.
  process.env.NODE_ENV = 'production';
  const customLogger = createLogger('warn');
  // How long the plugins took says something of the machine, not of the build.
  const checks = { bundlerTimings: false };
  const settings = { logLevel: 'warn', customLogger, build: { rolldownOptions: { checks } } };
  return {
    /** @param {import('vite').InlineConfig} config */
    step: (config) => build(mergeConfig(settings, config)),
    end: () => {
      if (customLogger.hasWarned) throw new Error('The build warned of what stands above. Mend that first.');
    },
  };
}
