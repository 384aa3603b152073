/** What the build makes of a script that is put into a page later: the name of its file. */
declare module '*?iife' {
  const fileName: string;
  export default fileName;
}
