import { useEffect, useState } from 'preact/hooks';
import { type Device, onDeviceChange, readDevice, writeDevice } from '../../client/device.ts';

/** What this device remembers, kept level with other tabs, and a way to change it. */
export function useDevice(): [device: Device, change: (change: Partial<Device>) => void] {
  const [device, setDevice] = useState(readDevice);
  useEffect(() => onDeviceChange(() => setDevice(readDevice())), []);
  return [device, (change) => setDevice(writeDevice(change))];
}
