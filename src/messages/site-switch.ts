import { browser } from './browser.ts';

/** Which sites are switched off, by key. It lies where scripts in pages can read it too, and says nothing else. */
const place = 'off';

/** Whether the user switched off what runs under `key`: a site's id, or the host of any page. */
export async function isOff(key: string): Promise<boolean> {
  return key in (await kept());
}

/** Switches off or on again. Scripts read it when they start. */
export async function keepSwitch(key: string, off: boolean): Promise<void> {
  const others = Object.entries(await kept()).filter(([other]) => other !== key);
  await browser.storage.local.set({ [place]: Object.fromEntries([...others, ...(off ? [[key, true]] : [])]) });
}

const kept = async (): Promise<object> => Object((await browser.storage.local.get(place))[place]);
