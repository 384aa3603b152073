/** What the build makes of a style that is put into a shadow root: its rules as text. */
declare module '*.css?inline' {
  const rules: string;
  export default rules;
}
