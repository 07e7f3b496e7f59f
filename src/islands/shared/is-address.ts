/** Whether this can be an e-mail address; whether it is one, a mail shows. */
export const isAddress = (typed: string) => /^\S+@\S+\.\S+$/.test(typed.trim());
