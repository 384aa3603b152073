const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it stands in markup and in attributes. */
export const escape = (text) => String(text).replace(/[&<>"']/g, (sign) => signs[sign]);

/** A value as the JSON of an attribute. */
export const json = (value) => escape(JSON.stringify(value));

/** The parts of a list, one after the other. */
export const each = (list, part) => list.map(part).join('\n');

/** A whole page. */
export const page = ({ title, style, head = '', body, attributes = '' }) => `<!doctype html>
<html lang="en"${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
${head}
<style>
${style}
</style>
</head>
${body}
</html>
`;

/** The address of an empty picture, for what is coloured by the style. */
export const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
