import { type Device, deviceFrom } from './device-shape.ts';

export type { Device } from './device-shape.ts';

const key = 'ai-geletterd';

/** Stands in where the browser allows no storage: what is chosen lasts as long as the page. */
let memory: string | null = null;
let blocked = false;

/** True once the browser has refused to keep something; pages say so. */
export const storageIsBlocked = () => blocked;

/** What is remembered; whatever is damaged or unknown is left out, never a crash. */
export function readDevice(): Device {
  return deviceFrom(load());
}

/** Keeps a change; other tabs hear of it through the storage event. */
export function writeDevice(change: Partial<Device>): Device {
  const chosen = change.situation && { situationSavedAt: new Date().toISOString() };
  const device = { ...readDevice(), ...chosen, ...change };
  save(JSON.stringify(device));
  return device;
}

/** Forgets everything on this device. */
export function forgetDevice(): void {
  memory = null;
  try {
    localStorage.removeItem(key);
  } catch {
    blocked = true;
  }
}

/** Calls back when another tab changed what is remembered; answers how to stop. */
export function onDeviceChange(changed: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === key) changed();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}

function load(): string | null {
  try {
    return localStorage.getItem(key) ?? memory;
  } catch {
    blocked = true;
    return memory;
  }
}

function save(text: string): void {
  memory = text;
  try {
    localStorage.setItem(key, text);
  } catch {
    blocked = true;
  }
}
