/** The build turns a style that is put into a shadow root into its rules as text. */
declare module '*.css?inline' {
  const rules: string;
  export default rules;
}
