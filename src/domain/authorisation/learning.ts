import { type ActorKind, everyone, signedIn } from './kinds.ts';

/** Routes of learning, testing and badges: of visitors, and of people for themselves. */
export const learning = {
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
} as const satisfies Record<string, readonly ActorKind[]>;
