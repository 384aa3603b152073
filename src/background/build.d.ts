/** The build turns a script that is put into a page later into the name of its file. */
declare module '*?iife' {
  const fileName: string;
  export default fileName;
}
