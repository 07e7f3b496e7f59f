import { Types } from 'scimmy';

const { Attribute, Schema, SchemaDefinition } = Types;

/** What of a person and of a team is kept, in the words of RFC 7643. All else that is sent is let go. */

const userDefinition = new SchemaDefinition(
  'User',
  'urn:ietf:params:scim:schemas:core:2.0:User',
  'Een lid van de organisatie.',
  [
    new Attribute('string', 'userName', {
      required: true,
      uniqueness: 'server',
      description: 'Het werkadres: een e-mailadres. Daarmee logt niemand in.',
    }),
    new Attribute('string', 'displayName', { description: 'De naam.' }),
    new Attribute('complex', 'name', { description: 'Dezelfde naam, in delen.' }, [
      new Attribute('string', 'formatted', { description: 'De hele naam.' }),
      new Attribute('string', 'givenName', { description: 'Het eerste woord van de naam.' }),
      new Attribute('string', 'familyName', { description: 'De rest van de naam.' }),
    ]),
    new Attribute('boolean', 'active', { description: 'Onwaar beëindigt het lidmaatschap en de sessies.' }),
    new Attribute('complex', 'emails', { multiValued: true, mutable: false, description: 'Het werkadres nog eens.' }, [
      new Attribute('string', 'value', { mutable: false, description: 'Gelijk aan userName.' }),
      new Attribute('string', 'type', { mutable: false, description: 'Altijd work.' }),
      new Attribute('boolean', 'primary', { mutable: false, description: 'Altijd waar.' }),
    ]),
    new Attribute('complex', 'groups', { multiValued: true, mutable: false, description: 'Het team.' }, [
      new Attribute('string', 'value', { mutable: false, description: 'Het id van het team.' }),
      new Attribute('string', 'display', { mutable: false, description: 'De naam van het team.' }),
    ]),
  ],
);

const groupDefinition = new SchemaDefinition('Group', 'urn:ietf:params:scim:schemas:core:2.0:Group', 'Een team.', [
  new Attribute('string', 'displayName', { required: true, description: 'De naam van het team.' }),
  new Attribute('complex', 'members', { multiValued: true, description: 'Wie er in dit team zit.' }, [
    new Attribute('string', 'value', { description: 'Het id van de persoon.' }),
    new Attribute('string', 'display', { mutable: false, description: 'De naam van de persoon.' }),
    new Attribute('string', 'type', { canonicalValues: ['User'], description: 'Altijd User.' }),
  ]),
]);

export const definitions = { User: userDefinition, Group: groupDefinition };
export type Kind = keyof typeof definitions;

/** A person as sent, read by the definition; what it does not know is left out. */
export class UserResource extends Schema {
  static override get id() {
    return userDefinition.id;
  }
  static override get definition() {
    return userDefinition;
  }
  declare userName: string;
  declare externalId: string | undefined;
  declare displayName: string | undefined;
  declare name: { formatted?: string; givenName?: string; familyName?: string } | undefined;
  declare active: boolean | undefined;

  constructor(resource: object) {
    super(resource, 'both');
    Object.assign(this, userDefinition.coerce(resource, 'both'));
  }
}

/** A team as sent, without its members: those can be very many, and are handled on their own. */
export class GroupResource extends Schema {
  static override get id() {
    return groupDefinition.id;
  }
  static override get definition() {
    return groupDefinition;
  }
  declare displayName: string;
  declare externalId: string | undefined;

  constructor(resource: object) {
    super(resource, 'both');
    Object.assign(this, groupDefinition.coerce(resource, 'both'));
  }
}
