import { platform } from 'node:os';

/** Whether a browser can open a window here. */
export const hasDisplay = () => platform() !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
