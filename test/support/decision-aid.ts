import type { DecisionAid } from '#domain/decision-aid/aid';
import type { AidLabel, AidQuestion } from '#domain/schema/decision-aid';

const law = [{ law: 'ai-verordening-artikel-4' }];

function question(order: number, text: string, answers: AidQuestion['answers']): AidQuestion {
  return { order, topic: 'risk', question: text, help: 'Lees eerst goed wat de toepassing echt doet.', law, answers };
}

function label(order: number, title: string, more: Partial<AidLabel> = {}): AidLabel {
  return { order, topic: 'risk', title, meaning: `Dit betekent ${title} voor de organisatie.`, law, ...more };
}

/** Three questions: who makes it, whether it is AI, and, only for AI, whether it is high risk. */
export function smallAid(): DecisionAid {
  return {
    questions: {
      maker: question(1, 'Maken jullie de toepassing zelf?', [
        { id: 'ja', text: 'Ja, en wij gebruiken haar', labels: ['gebruiker', 'maker'], next: 'is-ai' },
        { id: 'nee', text: 'Nee, wij gebruiken haar', labels: ['gebruiker'], next: 'is-ai' },
      ]),
      'is-ai': question(2, 'Is de toepassing een AI-systeem?', [
        { id: 'ja', text: 'Ja', next: 'risico' },
        { id: 'nee', text: 'Nee', labels: ['geen-ai'], next: 'uitkomst' },
      ]),
      risico: question(3, 'Staat het gebruik in de lijst?', [
        { id: 'ja', text: 'Ja', labels: ['hoog'], next: 'uitkomst' },
        {
          id: 'nee',
          text: 'Nee',
          labels: ['laag'],
          next: [
            { when: ['maker'], unless: ['hoog'], labels: ['open'], to: 'uitkomst' },
            { when: ['gebruiker'], to: 'uitkomst' },
            { to: 'uitkomst' },
          ],
        },
      ]),
    },
    labels: {
      gebruiker: label(2, 'gebruiker', { application: { position: 'deployer' } }),
      maker: label(1, 'maker', { application: { position: 'provider' } }),
      'geen-ai': label(3, 'geen AI', { verdict: 'out-of-scope' }),
      hoog: label(4, 'hoog risico', {
        verdict: 'high-risk',
        application: { risk: 'high-risk' },
        duties: [
          {
            text: 'Toon aan dat het systeem aan de eisen voldoet.',
            when: ['maker'],
            law: { law: 'ai-verordening-artikel-4' },
          },
          { text: 'Laat bekwame mensen toezicht houden op het systeem.', when: ['gebruiker'] },
          { text: 'Vraag de leverancier om de documentatie.', unless: ['maker'] },
        ],
      }),
      laag: label(5, 'laag risico', { verdict: 'not-high-risk', application: { risk: 'minimal' } }),
      open: label(6, 'transparantie', { application: { risk: 'transparency' } }),
    },
  };
}
