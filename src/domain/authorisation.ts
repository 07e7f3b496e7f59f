/** Who may do what, and who sees what of whom. What does not stand here is refused. */
export const actorKinds = ['visitor', 'learner', 'trainer', 'administrator', 'operator', 'system'] as const;
export type ActorKind = (typeof actorKinds)[number];

const signedIn = ['learner', 'trainer', 'administrator'] as const satisfies readonly ActorKind[];
const everyone = ['visitor', ...signedIn] as const satisfies readonly ActorKind[];

/** Routes of the API as its description names them, and commands of the operator, in the order of the journey. */
const table = {
  'GET /health': everyone,
  'GET /openapi.json': everyone,
  'GET /taxonomy': everyone,
  'GET /assessments': everyone,
  'POST /practice-tests': everyone,
  'POST /practice-results': everyone,

  'POST /sign-in-requests': everyone,
  'POST /sessions': everyone,
  'GET /sessions/current': everyone,
  'DELETE /sessions/current': everyone,
  'DELETE /sessions': signedIn,

  'GET /profile': signedIn,
  'PUT /profile': signedIn,
  'GET /reflections': signedIn,
  'PUT /reflections': signedIn,
  'GET /lesson-completions': signedIn,
  'PUT /lesson-completions': signedIn,
  'POST /device-imports': signedIn,

  'POST /attempts': signedIn,
  'GET /attempts': signedIn,
  'GET /attempts/{id}': signedIn,
  'PUT /attempts/{id}/answers/{question}': signedIn,
  'POST /attempts/{id}/submission': signedIn,
  'GET /attempts/{id}/result': signedIn,
  'GET /standing': signedIn,
  'POST /question-reports': signedIn,
  'GET /question-reports': signedIn,
  'GET /question-queue': ['trainer'],
  'POST /question-reports/{id}/answer': ['trainer'],
  'GET /item-statistics': ['trainer'],
  'GET /item-statistics/{id}': ['trainer'],

  'POST /badges': signedIn,
  'GET /badges': signedIn,
  'GET /badges/{id}/credential.json': signedIn,
  'GET /badges/{id}/credential.jwt': signedIn,
  'GET /badges/{id}/badge.svg': signedIn,
  'GET /badges/{id}/badge.png': signedIn,
  'PUT /badges/{id}/sharing': signedIn,
  'GET /public-badges/{publicId}': everyone,
  'GET /outbox': everyone,

  'command start': ['operator', 'system'],
  'command migrate': ['operator', 'system'],
  'command retention': ['operator', 'system'],
  'command import-items': ['operator'],
  'command grant': ['operator'],
  'command revoke-badge': ['operator'],
  'command verify-audit': ['operator'],
  'command keys': ['operator'],
  'command backup': ['operator'],
  'command restore': ['operator'],
} as const satisfies Record<string, readonly ActorKind[]>;
export type Action = keyof typeof table;
export const actions = Object.keys(table).filter(isAction);

/** True where the table lets this kind of actor do this; an action that it does not know is refused to all. */
export function may(actor: ActorKind, action: string): boolean {
  const allowed: readonly ActorKind[] = isAction(action) ? table[action] : [];
  return allowed.includes(actor);
}

function isAction(action: string): action is Action {
  return Object.hasOwn(table, action);
}
