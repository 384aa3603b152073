export const hasSavedPages: boolean;
export function summaryOf(
  results: { name: string; passed: number; failed: number; seconds: number; notRun?: string }[],
  savedPages: boolean,
): string;
