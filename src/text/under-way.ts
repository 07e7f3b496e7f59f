/** What a person reads while the server is at work on what they asked. */
export const underWayText = {
  work: {
    list: 'We bekijken de hele lijst.',
    changes: 'We voeren een verandering door bij veel mensen.',
    standings: 'Er is iets veranderd. We werken bij hoe ver iedereen is.',
    seal: 'We leggen vast hoe het vandaag is.',
  },
  goesOn: 'Dit duurt even. Je hoeft niets te doen: daarna ga je hier vanzelf verder.',
  progress: 'Hoe ver we zijn',
  part: (done: number, of: number) => `${Math.floor((100 * done) / of)}\u00a0%`,
};
