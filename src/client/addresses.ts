import { api, ask } from './api.ts';
import type { Proof } from './session.ts';

/** The addresses with which one signs in, the first one first. */
export const ownAddresses = () => ask(api.addresses.$get());
export const requestAddress = (email: string) => ask(api['address-requests'].$post({ json: { email } }));
export const addAddress = (proof: Proof) => ask(api.addresses.$post({ json: proof }));
export const removeAddress = (address: string) => ask(api.addresses[':address'].$delete({ param: { address } }));
