/** Where the list of decisions to ask less stands on the page of people. */
export const loweringsPlace = 'minder-gevraagd';
