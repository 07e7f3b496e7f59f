/** The team that the address of the page names. */
export const namedTeam = () => /^#team=([\w-]+)$/.exec(location.hash)?.[1];
