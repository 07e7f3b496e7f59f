/** Hashing and verifying are calculation; only the part of WebCrypto that knows no chance leaves this file. */
// oxlint-disable-next-line no-restricted-globals -- see above
export const { subtle } = crypto;
