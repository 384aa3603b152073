import type { AlarmRow, Library } from '../schema.ts';

/** Keeps when an alarm last ran, and how that ended. */
export const rememberAlarm = async (library: Library, row: AlarmRow): Promise<void> =>
  void (await library.alarms.put(row));
