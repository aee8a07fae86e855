import openapiTypeScript, { astToString, type OpenAPI3, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import { resolve } from '../document/resolve.js';
import { editorSchemas } from './editor-schemas.js';
import type { Schema } from './operation-model.js';
import { docComment } from './text.js';

/** What openapi-typescript makes of a document, taken apart. */
export interface DocumentTypes {
  /** Its types of every path, operation and component: what openapi-fetch is typed by. They name the schemas. */
  readonly paths: string;
  /** A declaration for each schema, by name: an interface if it is an object, so that an editor shows the name. */
  readonly declarations: ReadonlyMap<string, string>;
}

/** Schemas that the methods of a client need besides those of the document, by name. */
export interface MethodSchemas {
  /** Their optional properties may be undefined as well, so that a caller can pass on what may be missing. */
  readonly params: Readonly<Record<string, SchemaObject>>;
  readonly data: Readonly<Record<string, SchemaObject>>;
}

/** The types of a document. A property with a default is optional; by default, openapi-typescript requires it in requests. */
export async function readTypes(
  document: OpenAPI3,
  { params, data }: MethodSchemas = { params: {}, data: {} },
): Promise<DocumentTypes> {
  const schemas = { ...editorSchemas(document), ...params, ...data };
  const nodes = await openapiTypeScript(
    { ...document, components: { ...document.components, schemas } },
    {
      defaultNonNullable: false,
      transformProperty: (property, schema) => describeReference(document, property, schema),
    },
  );
  for (const node of nodes) tidyComments(node);
  const components = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'components');
  const members = components === undefined ? [] : membersOfSchemas(components);
  const declarations = members.map((member): [string, string] => {
    const name = nameOf(member);
    return [name, nameSchemas(astToString(declare(name, member, name in params)))];
  });
  const shared = members.filter((member) => !(nameOf(member) in params) && !(nameOf(member) in data));
  const paths = nodes.map((node) => (node === components ? withSchemas(components, shared) : node));
  return { paths: nameSchemas(astToString(paths)), declarations: new Map(declarations) };
}

/** The names among the given ones that a text of types uses. */
export function usedNames(text: string, names: Iterable<string>): string[] {
  const words = new Set(text.match(/\w+/g));
  return [...names].filter((name) => words.has(name));
}

function nameSchemas(text: string): string {
  return text.replace(/components\["schemas"\]\["([^"]+)"\]/g, '$1');
}

/** A property that only refers to a schema has no description of its own: it gets that of the schema. */
function describeReference(document: OpenAPI3, property: ts.PropertySignature, schema: Schema): ts.PropertySignature {
  if (!('$ref' in schema) || schema.description !== undefined) return property;
  const { description } = resolve<SchemaObject>(document, schema);
  if (description === undefined) return property;
  const text = `*\n * @description ${description.trim().replaceAll('\n', '\n *     ').replaceAll('*/', '*\\/')}\n `;
  return ts.addSyntheticLeadingComment(property, ts.SyntaxKind.MultiLineCommentTrivia, text, true);
}

function membersOfSchemas(components: ts.Node): ts.PropertySignature[] {
  let found: ts.PropertySignature[] = [];
  ts.forEachChild(components, (member) => {
    if (!ts.isPropertySignature(member) || nameOf(member) !== 'schemas') return;
    if (member.type && ts.isTypeLiteralNode(member.type)) found = member.type.members.filter(ts.isPropertySignature);
  });
  return found;
}

function nameOf({ name }: ts.PropertySignature): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
}

function declare(name: string, member: ts.PropertySignature, isParams: boolean): ts.Node {
  const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const type = member.type ?? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  const declaration = ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(
        exported,
        name,
        undefined,
        undefined,
        isParams ? type.members.map(acceptUndefined) : type.members,
      )
    : ts.factory.createTypeAliasDeclaration(exported, name, undefined, type);
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member));
}

function acceptUndefined(member: ts.TypeElement): ts.TypeElement {
  if (!ts.isPropertySignature(member) || member.questionToken === undefined || member.type === undefined) return member;
  const { modifiers, name, questionToken, type } = member;
  const types = ts.isUnionTypeNode(type) ? type.types : [type];
  const accepting = ts.factory.createUnionTypeNode([
    ...types,
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
  ]);
  return ts.factory.updatePropertySignature(member, modifiers, name, questionToken, accepting);
}

/** The components with schemas that stand in a file of their own. */
function withSchemas(components: ts.Node, schemas: readonly ts.PropertySignature[]): ts.Node {
  const named = schemas.map((member) =>
    ts.factory.createPropertySignature(
      undefined,
      member.name,
      undefined,
      ts.factory.createTypeReferenceNode(nameOf(member)),
    ),
  );
  const visit = (node: ts.Node): ts.Node =>
    ts.isPropertySignature(node) && nameOf(node) === 'schemas'
      ? ts.factory.updatePropertySignature(
          node,
          node.modifiers,
          node.name,
          node.questionToken,
          ts.factory.createTypeLiteralNode(named),
        )
      : node;
  return ts.visitEachChild(components, visit, undefined);
}

/**
 * An editor shows what stands before the tags of a comment first, as Markdown. openapi-typescript makes a tag of the
 * description as well, and indents its lines.
 */
function tidyComments(node: ts.Node): void {
  const comments = ts.getSyntheticLeadingComments(node);
  if (comments)
    ts.setSyntheticLeadingComments(
      node,
      comments.map((comment) => ({ ...comment, text: tidy(comment.text) })),
    );
  ts.forEachChild(node, tidyComments);
}

function tidy(comment: string): string {
  const blocks: string[] = [];
  for (const line of comment.replace(/^\*/, '').split('\n')) {
    const text = line.replace(/^ \* ?/, '');
    if (text.startsWith('    ')) blocks.push(`${blocks.pop()}\n${text.slice(4)}`);
    else if (text.trim() !== '') blocks.push(text.trim());
  }
  const descriptions = blocks.filter((block) => block.startsWith('@description '));
  const tags = blocks.filter((block) => /^(@(?!description |enum)|Format: )/.test(block));
  const summaries = blocks.filter((block) => !/^(@|Format: )/.test(block));
  const text = docComment(
    ...summaries,
    ...descriptions.map((block) => block.slice('@description '.length)),
    tags.map((block) => block.replace(/^Format: /, '@format ')).join('\n'),
  );
  return text.slice('/*'.length, -'*/'.length);
}
